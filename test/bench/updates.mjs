/** What all contenders show: updates as a long live blog has them, three paragraphs each. */
const words = 'The desk has heard from two people on the platform that the train will wait. ';
const paragraphs = Array.from({ length: 3 }, () => words.repeat(3));
const start = Date.UTC(2024, 0, 1);

/** One every ten minutes. @param {number} index @param {boolean} asHtml */
export const update = (index, asHtml) => ({
  id: `u${index}`,
  version: 1,
  time: new Date(start + index * 600_000).toISOString(),
  key: index % 40 === 0,
  headline: `Update number ${index}`,
  body: asHtml
    ? [{ type: 'html', html: markup }]
    : paragraphs.map((text) => ({ type: 'paragraph', text })),
});

/** The paragraphs as HTML: what there is to sanitise. */
const markup = paragraphs
  .map((text) => `<p>${text.replace('platform', '<strong>platform</strong>')}</p>`)
  .join('');

/** A story as it comes over the line. @param {number} count @param {boolean} asHtml */
export const story = (count, asHtml) =>
  JSON.stringify({
    format: 'story/1',
    id: 'long',
    headline: 'Long',
    timeZone: 'Europe/Paris',
    status: 'live',
    updates: Array.from({ length: count }, (_, index) => update(index, asHtml)),
    feed: { poll: '/head.json', interval: 3_600, sequence: 0, epoch: 'bench' },
  });
