/** Knight Lab's TimelineJS, instantiated in a page as its documentation says: from its own build. */
const { TL } = globalThis;

const page = document.createElement('div');
page.id = 'timeline';
page.style.height = '600px';
document.body.append(page);

const event = ({ id, time, headline, body }) => {
  const at = new Date(time);
  return {
    unique_id: id,
    start_date: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
    },
    text: {
      headline,
      text: body.map((one) => (one.type === 'html' ? one.html : `<p>${one.text}</p>`)).join(''),
    },
  };
};

let timeline;
let loaded = false;

export const contender = {
  show({ updates }) {
    timeline = new TL.Timeline('timeline', { events: updates.map(event) }, options);
    timeline.on('loaded', () => (loaded = true));
  },
  insert: (one) => timeline.add(event(one)),
  has: (id) => loaded && !!document.getElementById(id),
};

/** No fonts and no words from other servers. */
const options = {
  script_path: '/',
  font: null,
  hash_bookmark: false,
  start_at_end: true,
};
