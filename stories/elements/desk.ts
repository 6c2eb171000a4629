/** What the stories are made of: the demo stories, and some that are hard to show. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Story, Theme } from '../../src/index.js';
import arabicJson from '../fixtures/arabic.json';
import everythingJson from '../fixtures/everything.json';
import soyuzJson from '../fixtures/soyuz.json';

/** The arguments that every element has. */
export interface ElementArgs {
  src?: string;
  story?: unknown;
  theme?: Theme;
  fallback?: boolean;
}

/** Where a file of the demo stories is served, under whatever path Storybook is hosted at. */
export const at = (file: string): string =>
  new URL(`${import.meta.env.BASE_URL}fixtures/${file}`, document.baseURI).href;

/** An address that leaves an element loading; see `beforeAll` of the preview. */
export const neverAnswers = at('never-answers.json');
export const missing = at('no-such-story.json');
export const missingPicture = at('pictures/no-such-picture.svg');

/** A demo story handed over as JSON. Its own address is where its pictures are. */
const handed = <Json extends object>(json: Json, file: string): Json & { url: string } => ({
  ...json,
  url: at(file),
});
export const soyuz = handed(soyuzJson, 'soyuz.json');
/** It has a feed; without that nothing is asked for while it is looked at. */
export const everything = { ...handed(everythingJson, 'everything.json'), feed: undefined };
/**
 * The same, kept fresh by its own file. Only as a whole: what a story of the book has cut would be
 * brought back by the next answer.
 */
export const everythingFresh = { ...everything, feed: { poll: at('everything.json') } };
export const arabic = handed(arabicJson, 'arabic.json');

/** A story that has nothing but its headline. */
export const bare: Story = { headline: 'The lifeboat that sprang a leak', language: 'en' };

export const video = {
  type: 'video',
  src: at('media/gauge.webm'),
  poster: at('pictures/tram-map.svg'),
  width: 1200,
  height: 900,
  title: 'The gauge at Quay Gate',
  caption: 'Four seconds of an animation of the evening’s readings.',
  credit: 'The Lantern',
} as const satisfies Story['lead'];

const longName = 'Wolfeschlegelsteinhausenbergerdorff-Freifrau-von-und-zu-Schwarzenmoos';
const longAddress =
  'https://llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch.example/stationsverzeichnis/2026/03/13/vierundzwanzigstundenwasserstandsvorhersage?einheit=zentimeter';

/** Compounds and addresses that fit into no column. */
export const longWords: Story = {
  language: 'de',
  timeZone: 'Europe/Berlin',
  status: 'live',
  section: { name: 'Grundstücksverkehrsgenehmigungszuständigkeit', url: '#section' },
  kicker: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  headline:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft schließt',
  standfirst: [
    { type: 'text', text: 'Die Betriebsunterbrechungsversicherungsbedingungen stehen unter ' },
    { type: 'link', url: longAddress, text: longAddress },
  ],
  keyPoints: [
    'Straßenverkehrszulassungsordnungsänderungsverfahrensbeschleunigungsgesetz',
    longAddress,
  ],
  lead: {
    type: 'figure',
    src: at('pictures/tram-map.svg'),
    alt: 'Karte',
    width: 1200,
    height: 900,
    caption: 'Überschwemmungsgebietsverordnungskartenausschnitt',
    credit: 'Landesvermessungsverwaltungsgeobasisinformationszentrum',
  },
  authors: [
    {
      name: longName,
      role: 'Hochwasserrückhaltebeckenbetriebsberichterstatterin',
      photo: { src: at('pictures/portrait-terrieu.svg') },
    },
  ],
  published: '2026-03-13T21:05:00+01:00',
  modified: '2026-03-14T00:22:00+01:00',
  body: [
    { type: 'heading', text: 'Hochwasserschutzmaßnahmenfinanzierungsvereinbarung' },
    { type: 'paragraph', text: `Siehe ${longAddress}` },
    {
      type: 'paragraph',
      text: [{ type: 'code', text: 'stationsverzeichnis.wasserstandsvorhersage.zentimeterwerte' }],
    },
    { type: 'list', items: ['Feuerwehrbereitschaftsdienstplanänderungsbenachrichtigung'] },
    {
      type: 'quote',
      text: 'Unwetterwarnungsverbreitungsverzögerungsentschuldigung!',
      speaker: { name: longName, title: 'Katastrophenschutzbeauftragtenstellvertreterin' },
      source: { name: longAddress, url: longAddress },
    },
    {
      type: 'table',
      columns: ['Wasserstandsmessstellenbezeichnung', 'Wasserstandsänderungsgeschwindigkeit'],
      rows: [['Schifffahrtskanalschleusenunterhaupt', 4.12]],
    },
    {
      type: 'facts',
      title: 'Straßenbahnfahrzeugunterhaltungsnachweis',
      items: [{ label: 'Erstinbetriebnahmegenehmigungsbehörde', value: longAddress }],
    },
    { type: 'embed', url: longAddress, title: longAddress, text: longAddress },
  ],
  corrections: [{ time: '2026-03-14', text: longAddress }],
  sources: [{ name: longName, url: longAddress, note: longAddress }],
  related: [
    {
      headline: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      url: longAddress,
      section: { name: 'Grundstücksverkehrsgenehmigungszuständigkeit' },
      image: { src: at('pictures/tram-map.svg') },
    },
  ],
  updates: [
    {
      id: 'long-words',
      time: '2026-03-13T21:02:00+01:00',
      modified: '2026-03-13T21:40:00+01:00',
      key: true,
      label: 'Eilmeldungsberichtigungsbenachrichtigung',
      headline: 'Straßenbahnoberleitungsreparaturkolonnenführer gibt Entwarnung',
      authors: [{ name: longName, role: 'Lokalredaktionsbereitschaftsdienst' }],
      body: [
        { type: 'paragraph', text: longAddress },
        {
          type: 'quote',
          text: 'Unwetterwarnungsverbreitungsverzögerungsentschuldigung!',
          speaker: { name: longName },
        },
      ],
      correction: { time: '2026-03-13T21:40:00+01:00', text: longAddress },
    },
    {
      id: 'pinned-long-words',
      time: '2026-03-13',
      pinned: true,
      headline: 'Notunterkunftsbelegungsübersichtsaktualisierung',
      body: [{ type: 'list', items: [longAddress] }],
    },
  ],
};

/** What a page puts between the tags of an element. */
export const fallbackLink = (fallback: boolean | undefined): TemplateResult | typeof nothing =>
  fallback ? html`<a href="#the-article">Read the story on our site</a>` : nothing;
