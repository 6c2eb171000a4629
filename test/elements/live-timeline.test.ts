import { expect } from '@open-wc/testing';
import { afterEach, beforeAll, describe, it, vi } from 'vitest';
import { LiveTimelineElement } from '../../src/index.js';
import { atTime, onDay, onWeekday } from '../helpers/clock.js';
import { copyOf, fixtures, shortStory } from '../helpers/copy.js';
import { expectNoIncidents } from '../helpers/incidents.js';
import { clearDesk, desk, place, rootOf, shows, until, wordsOf } from '../helpers/proof.js';
import { blobUrl } from '../helpers/wire.js';

expectNoIncidents();
beforeAll(() => void LiveTimelineElement.define());
afterEach(() => {
  clearDesk();
  document.querySelector('base')?.remove();
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
});

const ids = (timeline: Element): readonly string[] =>
  [...rootOf(timeline).querySelectorAll('[part=update]')].map(({ id }) => id.slice(7));
const update = (id: string, fields: object = {}): object => ({
  id,
  time: '2026-03-13T21:02:00Z',
  body: [{ type: 'paragraph', text: `Body of ${id}` }],
  ...fields,
});
const withUpdates = (...updates: readonly object[]): LiveTimelineElement =>
  place(LiveTimelineElement, { story: { headline: 'H', updates } });
const linkTo = (timeline: Element, id: string): HTMLAnchorElement => {
  const link = rootOf(timeline).querySelector<HTMLAnchorElement>(
    `[id="update-${id}"] [part=stamp]`,
  );
  if (!link) throw new Error(`no link to ${id}`);
  return link;
};
const focused = (timeline: Element): string | undefined =>
  rootOf(timeline).activeElement?.id.slice('update-'.length);
/** Many updates, the newest first: `u0` above `u1`. */
const many = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, index) =>
    update(`u${index}`, { time: new Date(1e12 - index * 60_000).toISOString() }),
  );

describe('<live-timeline>', () => {
  it('keeps the labels of an update off the next one where they stand beside the line', async () => {
    desk().style.width = '760px';
    const labelled = { key: true, label: 'Red card', headline: 'Off', body: [] };
    const timeline = withUpdates(update('first', labelled), update('second', labelled));
    await until(() => ids(timeline).length === 2, 'both are there');
    const [above, below] = [...rootOf(timeline).querySelectorAll('.meta')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect((below?.top ?? 0) - (above?.bottom ?? 0)).to.be.above(16);
  });

  it('shows updates under their days, newest first', async () => {
    const timeline = place(LiveTimelineElement, { story: shortStory() });
    await shows(timeline, 'A tram has stopped');
    expect(timeline).shadowDom.to.equal(
      `<div>
        <section aria-label="Updates">
          <div>
            <div><p role="status"></p></div>
            <div>
              <div><h2 part="day">${onWeekday('2026-03-14')}</h2></div>
              <div role="feed" aria-label="${onWeekday('2026-03-14')}">
                <article
                  part="update" tabindex="-1" id="update-ashore" lang="en" aria-label="All ashore"
                  aria-posinset="1" aria-setsize="2"
                >
                  <p lang="en">
                    <a part="stamp" rel="bookmark" href="#update-ashore" title="Link to this update" target="_self">
                      <time datetime="2026-03-14">${onDay('2026-03-14')}</time> <span>UTC</span>
                    </a>
                    <span>Key event</span>
                    <button part="share" type="button">Share</button>
                  </p>
                  <div lang="en">
                    <h3 part="update-headline">All ashore</h3>
                    <div><p part="paragraph">So is the dog.</p></div>
                  </div>
                </article>
              </div>
              <div><h2 part="day">${onWeekday('2026-03-13')}</h2></div>
              <div role="feed" aria-label="${onWeekday('2026-03-13')}">
                <article
                  part="update" tabindex="-1" id="update-stopped" lang="en" aria-label="A tram has stopped"
                  aria-posinset="2" aria-setsize="2"
                >
                  <p lang="en">
                    <a part="stamp" rel="bookmark" href="#update-stopped" title="Link to this update" target="_self">
                      <time datetime="2026-03-13T21:02:00Z">${atTime('2026-03-13T21:02:00Z')}</time>
                    </a>
                    <button part="share" type="button">Share</button>
                  </p>
                  <div lang="en">
                    <h3 part="update-headline">A tram has stopped</h3>
                    <div><p part="paragraph">Its doors are shut.</p></div>
                  </div>
                </article>
              </div>
            </div>
          </div>
        </section>
      </div>`,
      { ignoreAttributes: ['class', 'dir'] },
    );
  });

  it('names an update in the language of the story, and says the rest in that of the page', async () => {
    const story = { ...shortStory(), language: 'nl' };
    const timeline = place(LiveTimelineElement, { story });
    await shows(timeline, 'A tram has stopped');
    const article = rootOf(timeline).getElementById('update-ashore');
    const langOf = (inner: string): string | null | undefined =>
      article?.querySelector(inner)?.closest('[lang]')?.getAttribute('lang');
    expect([article?.ariaLabel, article?.lang]).to.deep.equal(['All ashore', 'nl']);
    expect(['h3', 'p[part]', '[part=share]', '[part=stamp]'].map(langOf)).to.deep.equal([
      'nl',
      'nl',
      'en',
      'en',
    ]);
  });

  it('shows them oldest first when asked, and back', async () => {
    const timeline = place(LiveTimelineElement, { story: shortStory() }, { order: 'oldest' });
    await shows(timeline, 'A tram has stopped');
    expect(ids(timeline)).to.deep.equal(['stopped', 'ashore']);
    timeline.order = 'newest';
    await timeline.updateComplete;
    expect(ids(timeline)).to.deep.equal(['ashore', 'stopped']);
    timeline.setAttribute('order', 'sideways');
    await timeline.updateComplete;
    expect(ids(timeline)).to.deep.equal(['ashore', 'stopped']);
  });

  it('shows pinned updates above all days, and only there', async () => {
    const timeline = withUpdates(
      update('a', { time: '2026-03-15' }),
      update('b', { pinned: true, time: '2026-03-01' }),
      update('c', { time: '2026-03-14' }),
    );
    await shows(timeline, 'Body of c');
    expect(ids(timeline)).to.deep.equal(['b', 'a', 'c']);
    const [first] = rootOf(timeline).querySelectorAll('[part=update], [part=day]');
    expect(first?.id).to.equal('update-b');
    expect(first?.textContent).to.contain('Pinned').and.to.contain(onDay('2026-03-01'));
  });

  it('shows of a retracted update that it was, and why, and nothing else', async () => {
    const timeline = withUpdates(
      update('a', {
        headline: 'Never',
        body: [{ type: 'html', html: '<p>Never</p>' }],
        retracted: { time: '2026-03-14', reason: { html: 'It was <em>not</em> so.' } },
      }),
      update('b', { headline: 'Never', retracted: { time: '2026-03-14' } }),
    );
    await shows(timeline, 'It was not so.');
    expect(wordsOf(timeline)).not.to.contain('Never').and.not.to.contain('Body');
    expect(wordsOf(timeline)).to.contain('This update has been withdrawn.');
    expect(rootOf(timeline).querySelectorAll('[part=retraction]')).to.have.length(2);
  });

  it('shows what was put right', async () => {
    const timeline = withUpdates(
      update('a', {
        modified: '2026-03-13T22:00:00Z',
        correction: { time: '2026-03-13T22:00:00Z', text: 'It was 4.12 m.' },
        authors: [{ name: 'Maud' }],
        label: 'First report',
      }),
    );
    await shows(timeline, 'It was 4.12 m.');
    expect(rootOf(timeline).querySelector('[part=correction]')?.textContent).to.contain(
      'Correction',
    );
    expect(wordsOf(timeline)).to.contain('By Maud').and.to.contain('First report');
    expect(wordsOf(timeline)).to.contain('Updated');
  });

  it('counts days and writes times in the zone of the desk', async () => {
    const story = {
      headline: 'H',
      timeZone: 'Asia/Tokyo',
      updates: [
        update('late', { time: '2026-03-13T23:30:00Z' }),
        update('day', { time: '2026-03-13' }),
        update('month', { time: '2026-03' }),
      ],
    };
    const timeline = place(LiveTimelineElement, { story });
    await shows(timeline, 'Body of late');
    const days = [...rootOf(timeline).querySelectorAll('[part=day]')].map((day) => day.textContent);
    expect(days.map((day) => day?.trim())).to.deep.equal([
      'March 2026',
      'Saturday, March 14, 2026',
      'Friday, March 13, 2026',
    ]);
    expect(linkTo(timeline, 'late').textContent).to.match(/8:30\sAM GMT\+9/);
    expect(linkTo(timeline, 'day').textContent).not.to.match(/\d:\d/);
    expect(linkTo(timeline, 'month').textContent).not.to.match(/\d:\d/);
  });

  for (const [level, tags] of [
    [undefined, 'H2 H3 H4'],
    ['1', 'H1 H2 H3'],
    ['3', 'H3 H4 H5'],
    ['6', 'H6 H6 H6'],
  ])
    it(`has days, headlines and subheads from level ${level}`, async () => {
      const body = [{ type: 'heading', level: 2, text: 'sub' }];
      const updates = [update('a', { headline: 'Head', body })];
      const timeline = place(
        LiveTimelineElement,
        { story: { headline: 'H', updates } },
        level ? { 'heading-level': level } : {},
      );
      await shows(timeline, 'sub');
      const heads = [...rootOf(timeline).querySelectorAll('h1,h2,h3,h4,h5,h6')];
      expect(heads.map(({ tagName }) => tagName).join(' ')).to.equal(tags);
    });

  it('shows a screenful at once, and the rest soon', async () => {
    const timeline = withUpdates(...many(230));
    await timeline.updateComplete;
    const atOnce = [...rootOf(timeline).querySelectorAll('[part=update]')];
    expect(atOnce.at(-1)?.getBoundingClientRect().bottom).to.be.above(innerHeight);
    expect(atOnce.length).to.be.below(150);
    const [first] = atOnce;
    await until(() => ids(timeline).length === 230, 'all are shown');
    expect(ids(timeline).every((id, index) => id === `u${index}`)).to.equal(true);
    // What was there has stayed: the reader may be in it.
    expect(rootOf(timeline).querySelector('[part=update]')).to.equal(first);
  });

  it('is removed in the middle of it, and finishes when it is back', async () => {
    const timeline = withUpdates(...many(230));
    await timeline.updateComplete;
    timeline.remove();
    desk().append(timeline);
    await until(() => ids(timeline).length === 230, 'all are shown');
  });

  it('shows HTML in an update once the door is there', async () => {
    const timeline = place(LiveTimelineElement, { story: copyOf(fixtures.everything) });
    await shows(timeline, 'Rowing boats.');
    await shows(timeline, 'Flood line');
    expect(rootOf(timeline).querySelector('#update-boats strong')?.textContent).to.equal('Rowing');
    expect(ids(timeline)[0]).to.equal('shelter');
  });
});

describe('the link to an update', () => {
  const goTo = async (timeline: Element, id: string): Promise<void> => {
    linkTo(timeline, id).click();
    await until(() => focused(timeline) === id, `${id} has the focus`);
  };
  const top = (timeline: Element, id: string): number =>
    rootOf(timeline).getElementById(`update-${id}`)?.getBoundingClientRect().top ?? NaN;

  it('goes there: it scrolls, and takes the focus along', async () => {
    const timeline = withUpdates(...many(40));
    await shows(timeline, 'Body of u39');
    expect(top(timeline, 'u30')).to.be.above(innerHeight);
    await goTo(timeline, 'u30');
    expect(location.hash).to.equal('#update-u30');
    expect(top(timeline, 'u30')).to.be.within(-5, 200);
    await goTo(timeline, 'u20');
    expect(top(timeline, 'u20')).to.be.within(-5, 200);
    history.back();
    await until(() => focused(timeline) === 'u30', 'the way back leads there too');
  });

  it('can be in the address of the page at load', async () => {
    history.replaceState(null, '', '#update-u30');
    const timeline = place(LiveTimelineElement, {
      src: blobUrl({ headline: 'H', updates: many(40) }),
    });
    await until(() => focused(timeline) === 'u30', 'it has the focus');
    expect(top(timeline, 'u30')).to.be.within(-5, 200);
  });

  it('can lead far down, to what is not shown at once', async () => {
    history.replaceState(null, '', '#update-u400');
    const timeline = withUpdates(...many(420));
    await until(() => focused(timeline) === 'u400', 'it has the focus');
    history.replaceState(null, '', '#');
    await until(() => ids(timeline).length === 420, 'all are shown');
    expect(focused(timeline)).to.equal('u400');
  });

  it('takes the focus once: not again with each new story', async () => {
    history.replaceState(null, '', '#update-u3');
    const timeline = withUpdates(...many(5));
    await until(() => focused(timeline) === 'u3', 'it has the focus');
    const button = document.createElement('button');
    button.textContent = 'Elsewhere';
    desk().append(button);
    button.focus();
    timeline.story = {
      headline: 'H',
      updates: [update('new', { time: '2026-03-15' }), ...many(5)],
    };
    await shows(timeline, 'Body of new');
    await timeline.updateComplete;
    expect(document.activeElement).to.equal(button);
  });

  it('leaves the page alone where the address means something else', async () => {
    for (const hash of ['#elsewhere', '#update-', '#update-%E0%A4%A', '#update-nobody', '#']) {
      history.replaceState(null, '', hash);
      const timeline = withUpdates(...many(3));
      await shows(timeline, 'Body of u2');
      await timeline.updateComplete;
      expect(rootOf(timeline).activeElement, hash).to.equal(null);
      timeline.remove();
    }
  });

  for (const id of ['a b', 'ü/ä?#%', '"><i>', '__proto__', '100%'])
    it(`works for the id ${id}`, async () => {
      const timeline = withUpdates(update('first'), update(id, { time: '2026-03-01' }));
      await shows(timeline, `Body of ${id}`);
      const links = rootOf(timeline).querySelectorAll<HTMLAnchorElement>('[part=stamp]');
      links[1]?.click();
      await until(() => focused(timeline) === id, 'it has the focus');
      expect(new URL(links[1]?.href ?? '').hash).to.equal(location.hash);
    });

  it('stays on the page, whatever <base> the page has', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/deep/';
    document.head.prepend(base);
    const timeline = withUpdates(...many(3));
    await shows(timeline, 'Body of u2');
    const link = linkTo(timeline, 'u2');
    expect(link.href.split('#')[0]).to.equal(location.href.split('#')[0]);
    link.click();
    await until(() => focused(timeline) === 'u2', 'it has the focus');
    expect(location.hash).to.equal('#update-u2');
  });

  it('is followed no more by a timeline that has left', async () => {
    const timeline = withUpdates(...many(3));
    await shows(timeline, 'Body of u2');
    timeline.remove();
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    const changed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    );
    location.hash = '#update-u2';
    await changed;
    await timeline.updateComplete;
    expect(scrolled.mock.calls).to.have.length(0);
    scrolled.mockRestore();
  });
});
