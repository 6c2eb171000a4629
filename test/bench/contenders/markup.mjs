/** The same updates as finished markup: what a server could send at best. */
const page = document.createElement('section');
document.body.append(page);

const paragraphs = (body) =>
  body.map((one) => (one.type === 'html' ? one.html : `<p>${one.text}</p>`)).join('');
const article = ({ id, time, headline, body }) =>
  `<article id="${id}"><p><a href="#${id}"><time datetime="${time}">${time}</time></a></p><h3>${headline}</h3>${paragraphs(body)}</article>`;

export const contender = {
  show({ updates }) {
    page.innerHTML = updates.map(article).reverse().join('');
  },
  insert: (one) => page.insertAdjacentHTML('afterbegin', article(one)),
  has: (id) => !!document.getElementById(id),
};
