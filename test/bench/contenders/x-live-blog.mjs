/** The live blog of the Financial Times, as its readme says, with the renderer that it names. */
import { LiveBlogWrapper } from '@financial-times/x-live-blog-wrapper';
import { h, render } from 'preact';

const page = document.createElement('section');
document.body.append(page);

/** Bodies as their content comes from the search index: markup, which is put in as it is. */
const post = ({ id, time, headline, body }) => ({
  id,
  title: headline,
  publishedDate: time,
  bodyHTML: body.map((one) => (one.type === 'html' ? one.html : `<p>${one.text}</p>`)).join(''),
});

/** What its event stream triggers, too. */
let actions;

export const contender = {
  show({ updates }) {
    const props = {
      actionsRef: (given) => (actions = given),
      id: 'live-blog',
      articleUrl: 'https://www.example.com/live',
      showShareButtons: true,
      posts: updates.map(post),
    };
    render(h(LiveBlogWrapper, props), page);
  },
  insert: (one) => actions.insertPost(post(one), page.querySelector('.x-live-blog-wrapper')),
  has: (id) => !!document.getElementById(`post-${id}`),
};
