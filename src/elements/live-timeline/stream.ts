import type { ReactiveController } from 'lit';
import { updateWords } from '../../locales/en/updates.js';
import type { Update } from '../../story/schema.js';
import { dayText } from '../../views/day-text.js';
import { heading } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { bare } from './bare.js';
import { fill, put } from './by-hand.js';
import {
  firstGroups,
  groupOf,
  groupSize,
  shelfLength,
  short,
  type Arrangement,
  type Group,
} from './groups.js';
import { anchorOf } from '../anchor.js';
import { make } from '../make.js';
import type { Need } from '../setting-for.js';
import { shelves } from './parts.js';
import { updateView, type Remark } from './update-view.js';

/** What is said of updates for a while, such as how long ago they came. */
export type Remarks = (update: Update) => Remark | undefined;

/** What the stream is shown with, beside its updates. */
export interface StreamView {
  readonly setting: Setting;
  /** Level of the day headings. */
  readonly level: number;
  /** An update that is wanted now, however far down it stands. */
  readonly wanted: string | undefined;
  readonly remarks: Remarks | undefined;
  readonly need: Need;
}

/** Which groups and shelves are near the screen, of those that are known to be or not to be. */
export type Near = Pick<WeakMap<Element, boolean>, 'get'>;

/** A group on the page, and how it was last shown. */
export interface Shown {
  readonly key: string;
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  group?: Group;
  how?: string;
  open?: boolean;
  /** What was said of its updates. */
  said?: string | undefined;
  /** Its rows on the page: the day's heading, where it is the first of a day, and the group. */
  rows: readonly HTMLElement[];
  /** Where it lies, with its neighbours. */
  shelf?: HTMLElement | undefined;
}

interface Host {
  readonly renderRoot: ParentNode;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/**
 * Shows groups of updates: the first screen at once, the others between frames. It sets its
 * elements itself, since a template would look at each of ten thousand updates whenever one has
 * come, and would remember what it knows of each.
 */
export class Stream implements ReactiveController {
  /** How many updates there are under their days. */
  size = 0;
  /** Its groups that are shown. */
  groups: readonly Shown[] = [];
  /** Whether all is to be shown, and whole: on paper nothing is far. */
  everyWord = false;
  readonly #host: Host;
  /** How many groups are shown, and how many there are. */
  #shown = 0;
  #all = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = new Map<string, Shown>();
  /** Keys of the groups that are shown whole, those near the screen. */
  #opened = new Set<string>();
  /** Where groups are very many: what room there is for them. */
  #room: typeof import('./shelves.js') | undefined;
  /** What is to be done once the element itself is on the page. */
  #due: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins again with the first screen. */
  restart(): void {
    this.#shown = 0;
    this.#known.clear();
    this.#opened.clear();
  }

  /** Opens groups that have come near the screen, and lets go of some that have left it. */
  open(near: Near, observer: IntersectionObserver): void {
    const { groups } = this;
    let turned: unknown = this.#room?.follow(groups, near, this.#opened, observer);
    for (const { key, element } of groups)
      if (near.get(element) && !this.#opened.has(key)) turned = this.#opened.add(key);
    if (turned) this.#host.requestUpdate();
  }

  /** Shows all there is, for paper: it has no frames to wait for, and nothing is far from it. */
  showAll(): void {
    this.#shown = Infinity;
    this.everyWord = true;
    this.#host.requestUpdate();
  }

  /** Makes what is new; it is put into the page when the update under way is over. */
  prepare({ pinned, stream, groups }: Arrangement, view: StreamView): void {
    const { wanted } = view;
    const atOnce = stream[short] ? firstGroups(groups, wanted) : groups.length;
    // Near before anybody knows: the first screen, what has come there, and what is gone to.
    for (const { key } of groups.slice(0, atOnce).slice(wanted ? -groupSize : 0))
      if (wanted || !this.#known.has(key)) this.#opened.add(key);
    this.size = stream.length;
    this.#all = groups.length;
    // Whatever has joined above, what is on the page stays there.
    const last = groups.findLastIndex(({ key }) => this.#known.has(key));
    this.#shown = Math.min(this.#all, Math.max(this.#shown, atOnce, last + 1));
    const top = groupOf('', pinned, false, '');
    const shown = [...(pinned.length ? [top] : []), ...groups.slice(0, this.#shown)];
    const pieces = shown.map(({ key }) => this.#at(key));
    const { language, storyLanguage, zone } = view.setting;
    const how = `${[language, storyLanguage, zone, view.level]}`;
    this.#room = groups[shelfLength] && view.need(shelves);
    const due = shown.map((group) => this.#group(group, how, view));
    // Better what was there before than something half done.
    if (view.setting.waiting()) return;
    this.#due = () => {
      for (const show of due) show?.();
      const list = this.#host.renderRoot.querySelector('.stream');
      if (list) fill(list, this.#room?.shelve(pieces) ?? pieces.flatMap(({ rows }) => rows));
      this.#known = new Map(pieces.map((piece) => [piece.key, piece]));
      this.groups = pieces.filter(({ key }) => key);
    };
  }

  hostConnected(): void {
    // An engine takes 20 ms for the first date that it writes: better now than with the story.
    setTimeout(() => new Intl.DateTimeFormat());
  }

  hostUpdated(): void {
    this.#due?.();
    this.#due = undefined;
    clearTimeout(this.#timer);
    if (this.#shown < this.#all)
      // In a while, so that frames, scrolling and clicks come between.
      this.#timer = setTimeout(() => {
        this.#shown += 1;
        this.#host.requestUpdate();
      }, 8);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /**
   * A day's heading and a group: made now, put into the page by what comes back. Nothing does where
   * they are as they were, as nearly all of them are when an update has come.
   */
  #group(
    group: Group,
    how: string,
    { setting, level, remarks, need }: StreamView,
  ): (() => void) | undefined {
    const { key, day, first, updates } = group;
    const shown = this.#at(key);
    const { element, title } = shown;
    const open = !key || this.everyWord || this.#opened.has(key);
    const remark = remarks && updates.map(remarks);
    const said = JSON.stringify(remark);
    const same = shown.how === how && shown.open === open;
    if (same && shown.group === group && shown.said === said) return undefined;
    const before = (same && shown.group?.updates) || [];
    const near = open ? setting : bare(setting, need);
    const views = updates.map((update, at) =>
      before.includes(update)
        ? undefined
        : updateView(update, near, {
            level: level + (key ? 1 : 0),
            apart: !key,
            remark: remark?.[at],
          }),
    );
    const text = key ? dayText(day, setting, 'long') : setting.words(updateWords).pinned;
    return () => {
      if (!same) put(title, heading(level, 'day', text));
      element.ariaLabel = text;
      const articles = new Map([...element.children].map((one) => [one.id, one]));
      const list = updates.map((update, at) => {
        const article = articles.get(anchorOf(update.id)) ?? make('article');
        const view = views[at];
        if (view) {
          Object.assign(article, view.properties);
          article.part.add('update');
          put(article, view.content);
        } else retell(article, remark?.[at]);
        return article;
      });
      fill(element, list);
      // A guessed height would move what stands below a timeline that is short.
      if (this.size > short) element.style.containIntrinsicBlockSize = `auto ${list.length * 12}em`;
      else element.classList.add('at-hand');
      if (!open) this.#room?.fold(element);
      Object.assign(shown, { group, how, open, said, rows: first ? [title, element] : [element] });
    };
  }

  #at(key: string): Shown {
    let shown = this.#known.get(key);
    if (!shown) {
      const element = make('div');
      const title = make('div');
      element.className = key ? 'group' : 'pinned-updates';
      element.role = 'feed';
      title.className = 'day-title';
      this.#known.set(key, (shown = { key, element, title, rows: [] }));
    }
    return shown;
  }
}

/** Brings up to date what is said for a while, and nothing else: the update may be in use. */
function retell(article: Element, remark: Remark | undefined): void {
  const flag = article.querySelector('.ago');
  const ago = remark?.ago ?? '';
  if (flag && flag.textContent !== ago) flag.textContent = ago;
}
