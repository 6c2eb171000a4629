import { render, type ReactiveController } from 'lit';
import { updateWords } from '../../locales/en/updates.js';
import type { Update } from '../../story/schema.js';
import { dayText } from '../../views/day-text.js';
import { heading } from '../../views/heading.js';
import type { Setting } from '../../views/setting.js';
import { bare } from './bare.js';
import { firstGroups, groupSize, type Arrangement, type Group } from './groups.js';
import { anchorOf } from '../anchor.js';
import type { Need } from '../setting-for.js';
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

/** A group on the page, and how it was last shown. */
interface Shown {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  group?: Group;
  how?: string;
  /** What was said of each of its updates. */
  said?: readonly string[];
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
  readonly #host: Host;
  /** How many groups are shown, and how many there are. */
  #shown = 0;
  #all = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #known = new Map<string, Shown>();
  #groups: readonly HTMLElement[] = [];
  /** Keys of the groups whose HTML is open. */
  #opened = new Set<string>();
  #everyWord = false;
  /** What is to be done once the element itself is on the page. */
  #due: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The elements of the groups that are shown. */
  get groups(): readonly HTMLElement[] {
    return this.#groups;
  }

  /** Begins again with the first screen. */
  restart(): void {
    this.#shown = 0;
    this.#known.clear();
    this.#opened.clear();
  }

  /** Opens the HTML of groups that have come near the screen. */
  open(groups: readonly Element[]): void {
    const before = this.#opened.size;
    for (const [key, { element }] of this.#known)
      if (groups.includes(element)) this.#opened.add(key);
    if (this.#opened.size > before) this.#host.requestUpdate();
  }

  /** Shows all there is, for paper: it has no frames to wait for, and nothing is far from it. */
  showAll(): void {
    this.#shown = this.#all;
    this.#everyWord = true;
    this.#host.requestUpdate();
  }

  /** Makes what is new; it is put into the page when the update under way is over. */
  prepare({ pinned, stream, groups }: Arrangement, view: StreamView): void {
    const atOnce = firstGroups(groups, view.wanted);
    if (!this.#shown) for (const { key } of groups.slice(0, atOnce)) this.#opened.add(key);
    this.size = stream.length;
    this.#all = groups.length;
    // Whatever has joined above, what is on the page stays there.
    const last = groups.findLastIndex(({ key }) => this.#known.has(key));
    this.#shown = Math.min(this.#all, Math.max(this.#shown, atOnce, last + 1));
    const top = { key: '', day: '', first: false, updates: pinned };
    const shown = [...(pinned.length ? [top] : []), ...groups.slice(0, this.#shown)];
    const due = shown.map((group) => this.#group(group, view));
    // Better what was there before than something half done.
    if (view.setting.waiting()) return;
    this.#due = () => {
      const list = this.#host.renderRoot.querySelector('.stream');
      if (list)
        fill(
          list,
          due.flatMap((show) => show()),
        );
      this.#known = new Map(shown.map(({ key }) => [key, this.#at(key)]));
      this.#groups = shown.filter(({ key }) => key).map(({ key }) => this.#at(key).element);
    };
  }

  hostUpdated(): void {
    this.#due?.();
    this.#due = undefined;
    if (this.#shown >= this.#all || this.#timer !== undefined) return;
    // After the next frame, so that scrolling and clicks come between.
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#shown += 1;
      this.#host.requestUpdate();
    }, 16);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A day's heading and a group: made now, put into the page by what comes back. */
  #group(
    group: Group,
    { setting, level, remarks, need }: StreamView,
  ): () => readonly HTMLElement[] {
    const { key, day, first, updates } = group;
    const shown = this.#at(key);
    const { element, title } = shown;
    const { language, storyLanguage, zone, words } = setting;
    const open = !key || this.#everyWord || this.#opened.has(key);
    const how = `${language} ${storyLanguage} ${zone} ${level} ${open}`;
    const remark = remarks ? updates.map(remarks) : [];
    const said = remark.map((one) => JSON.stringify(one));
    const elements = first ? [title, element] : [element];
    const same = shown.how === how;
    if (same && shown.group === group && `${said}` === `${shown.said}`) return () => elements;
    const before = new Map(
      same ? shown.group?.updates.map((update, at) => [update, shown.said?.[at]]) : [],
    );
    const near = open ? setting : bare(setting, need);
    const views = updates.map((update, at) =>
      before.has(update)
        ? undefined
        : updateView(update, near, {
            level: level + (key ? 1 : 0),
            apart: !key,
            remark: remark[at],
          }),
    );
    const text = key ? dayText(day, setting, 'long') : words(updateWords).pinned;
    return () => {
      if (!same) put(title, heading(level, 'day', text));
      element.ariaLabel = text;
      const articles = new Map([...element.children].map((one) => [one.id, one]));
      const list = updates.map((update, at) => {
        const article = articles.get(anchorOf(update.id)) ?? document.createElement('article');
        const view = views[at];
        if (view) {
          Object.assign(article, view.properties);
          article.part.add('update');
          put(article, view.content);
        } else if (before.get(update) !== said[at]) retell(article, remark[at]);
        return article;
      });
      fill(element, list);
      // A guessed height would move what stands below a timeline that is short.
      const short = this.size <= groupSize && 'at-hand';
      const size = short || (list.length < 3 ? 'few' : list.length < 10 ? 'some' : '');
      element.className = key ? `group ${size}` : 'pinned-updates';
      Object.assign(shown, { group, how, said });
      return elements;
    };
  }

  #at(key: string): Shown {
    let shown = this.#known.get(key);
    if (!shown) {
      const [element, title] = [document.createElement('div'), document.createElement('div')];
      element.role = 'feed';
      title.className = 'day-title';
      this.#known.set(key, (shown = { element, title }));
    }
    return shown;
  }
}

/** Brings up to date what is said for a while, and nothing else: the update may be in use. */
function retell(article: Element, remark: Remark | undefined): void {
  const flag = article.querySelector('.ago');
  if (flag) flag.textContent = remark?.ago ?? '';
}

/** Shows a template once; nothing is kept that could bring it up to date. */
function put(element: Element, content: unknown): void {
  const box = document.createDocumentFragment();
  render(content, box);
  // Lit's notes for the next time, in the page and in memory: there is none, and they are half of
  // what an update weighs.
  const notes = document.createTreeWalker(box, NodeFilter.SHOW_COMMENT);
  for (let note = notes.nextNode(); note;) {
    const next = notes.nextNode();
    note.parentNode?.removeChild(note);
    note = next;
  }
  Reflect.deleteProperty(box, '_$litPart$');
  element.replaceChildren(box);
}

/** Gives a list these children; those that stay are not moved, which would end what they play. */
function fill(list: Element, wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  for (const child of [...list.children]) if (!kept.has(child)) child.remove();
  let at = list.firstElementChild;
  for (const child of wanted) {
    if (child === at) at = at.nextElementSibling;
    else list.insertBefore(child, at);
  }
}
