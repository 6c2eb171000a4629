import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it } from 'vitest';
import { ArticleFigureElement } from '../../src/index.js';
import { shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, place, rootOf, until } from '../helpers/proof.js';

expectNoIncidents();
beforeAll(() => void ArticleFigureElement.define());
afterEach(clearDesk);

const { src } = shortStory().lead as { src: string };
const withLead = async (lead: object): Promise<ArticleFigureElement> => {
  const element = place(ArticleFigureElement, { story: { headline: 'H', lead } });
  await until(() => !!rootOf(element).querySelector('figure'), 'there is a figure');
  return element;
};
const imageOf = (element: Element): HTMLImageElement => {
  const image = rootOf(element).querySelector('img');
  if (!image) throw new Error('no picture');
  return image;
};

describe('<article-figure>', () => {
  it('shows the lead picture with caption and credit', async () => {
    const element = await withLead({
      type: 'figure',
      src,
      alt: 'A tram in the river',
      width: 1600,
      height: 900,
      caption: [
        { type: 'text', text: 'See ' },
        { type: 'link', url: 'https://lantern.example/how', text: 'how' },
      ],
      credit: 'Odile Brandt',
      url: 'https://lantern.example/picture',
    });
    expect(element).shadowDom.to.equal(
      `<div>
        <figure part="figure">
          <div data-missing="Picture not available">
            <a rel="noopener noreferrer" href="https://lantern.example/picture">
              <img src="${src}" width="1600" height="900" alt="A tram in the river"
                loading="eager" fetchpriority="high" decoding="async">
            </a>
          </div>
          <figcaption part="caption">
            <span>See <a rel="noopener noreferrer" href="https://lantern.example/how">how</a></span>
            <span>Odile Brandt</span>
          </figcaption>
        </figure>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('offers its renditions, and itself among them', async () => {
    const element = await withLead({
      type: 'figure',
      src,
      width: 1600,
      renditions: [
        { src: 'https://cdn.example/a, b.png', width: 480 },
        { src: 'javascript:alert(1)', width: 960 },
        { src: 'https://cdn.example/c.png', width: 800 },
      ],
    });
    const image = imageOf(element);
    expect(image.srcset.split(',').map((entry) => entry.trim())).to.deep.equal([
      'https://cdn.example/a%2C%20b.png 480w',
      'https://cdn.example/c.png 800w',
      `${src} 1600w`,
    ]);
    expect(image.sizes).not.to.equal('');
  });

  it('has no list of renditions, and no caption, where there is none', async () => {
    const element = await withLead({ type: 'figure', src });
    const image = imageOf(element);
    expect(image.hasAttribute('srcset') || image.hasAttribute('sizes')).to.equal(false);
    expect(image.hasAttribute('width') || image.hasAttribute('height')).to.equal(false);
    expect(image.getAttribute('alt')).to.equal('');
    expect(rootOf(element).querySelector('figcaption')).to.equal(null);
  });

  it('keeps the room of a picture that is on its way', async () => {
    const element = await withLead({ type: 'figure', src: '/faults/silent', width: 4, height: 1 });
    const { width, height } = imageOf(element).getBoundingClientRect();
    expect(width / height).to.be.closeTo(4, 0.1);
  });

  it('shows a tall picture whole, no taller than a screen', async () => {
    const element = await withLead({ type: 'figure', src: '/faults/silent', width: 1, height: 9 });
    const { width, height } = imageOf(element).getBoundingClientRect();
    expect(height / width).to.be.at.most(1.34);
    expect(getComputedStyle(imageOf(element)).objectFit).to.equal('contain');
  });

  it('marks a picture that is missing, and takes the mark away again', async () => {
    const element = await withLead({ type: 'figure', src: '/faults/404', width: 16, height: 9 });
    const missing = (): boolean => !!rootOf(element).querySelector('.missing');
    await until(missing, 'it is missing');
    element.story = { headline: 'H', lead: { type: 'figure', src, width: 16, height: 9 } };
    await until(() => !missing(), 'it is there');
  });

  it('shows nothing of a video without poster', async () => {
    const lead = { type: 'video', src: 'https://lantern.example/v.webm' };
    const element = place(ArticleFigureElement, { story: { headline: 'H', lead }, fallback: 'F' });
    await until(() => !!element.story, 'there is a story');
    await element.updateComplete;
    expect(rootOf(element).querySelector('video, img')).to.equal(null);
  });
});
