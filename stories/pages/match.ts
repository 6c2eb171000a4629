/** A match, told minute by minute. The clubs, their players and the result are made up. */
import { at } from '../elements/desk.js';

const kickOff = Date.UTC(2026, 4, 16, 18, 30);
const halfTime = 15;

type Moment = readonly [minute: number, label: string, headline: string, text: string, key?: true];

const told: readonly Moment[] = [
  [
    0,
    'Kick-off',
    'Off we go',
    'Harbour in blue, Quarry in white. The pitch has taken all the rain.',
  ],
  [
    4,
    'Corner',
    'Quarry press early',
    'Solheim’s cross is headed behind. The corner comes to nothing.',
  ],
  [11, 'Save', 'Adeyemi keeps it out', 'One hand, full stretch, from six yards.'],
  [
    19,
    'Goal',
    '1–0: Marchetti, from the edge of the area',
    'A pass of thirty yards, one touch, and in off the post.',
    true,
  ],
  [27, 'Yellow card', 'Brandt is booked', 'Late, and he knows it.'],
  [
    38,
    'Goal',
    '1–1: Solheim heads it in',
    'Nobody had picked him up. Harbour look at each other.',
    true,
  ],
  [
    45,
    'Half-time',
    'All level',
    'Quarry have had more of the ball, Harbour the better of the chances.',
    true,
  ],
  [
    52,
    'Substitution',
    'Okafor for Brandt',
    'A booking and a bad knee: the manager has seen enough.',
  ],
  [
    58,
    'Video review',
    'No penalty',
    'The ball hit a shoulder. It took three minutes to find that out.',
  ],
  [66, 'Chance', 'Over the bar', 'Marchetti has time to think, and thinks too long.'],
  [
    74,
    'Red card',
    'Quarry are down to ten',
    'Dahl pulls back the last man, and walks before he is told to.',
    true,
  ],
  [83, 'Save', 'Adeyemi again', 'Low to his left. He has kept them in it.'],
  [90, 'Added time', 'Four minutes more', 'Everybody is up.'],
  [
    93,
    'Goal',
    '2–1: Okafor, with the last header',
    'From the corner that should never have been one. The roof comes off.',
    true,
  ],
  [95, 'Full-time', 'Harbour are through', 'The final is on 30 May.', true],
];

const timeOf = (minute: number): string => {
  const pause = minute > 45 ? halfTime : 0;
  return new Date(kickOff + (minute + pause) * 60_000).toISOString();
};

const lineUps = {
  id: 'line-ups',
  time: new Date(kickOff - 45 * 60_000).toISOString(),
  pinned: true,
  headline: 'The line-ups',
  body: [
    {
      type: 'list',
      items: [
        'Harbour: Adeyemi; Brandt, Ruiz, Hale, Novak; Castellane, Finch, Marchetti; Iqbal, Lund, Yusuf',
        'Quarry: Weiss; Dahl, Moreau, Kato, Silva; Rim, Berg, Solheim; Osei, Terrieu, Vos',
      ],
    },
  ],
};

/** The match as it stands after so many minutes. */
export const match = (minute: number): object => ({
  format: 'story/1',
  id: 'harbour-quarry',
  url: at('harbour-quarry.json'),
  language: 'en',
  timeZone: 'Europe/London',
  status: minute < 95 ? 'live' : 'final',
  section: { name: 'Cup, semi-final' },
  headline: minute < 95 ? 'Harbour v Quarry, as it happens' : 'Harbour 2–1 Quarry',
  standfirst: 'Minute by minute from the Basin. Kick-off was at 19:30; the winners play the final.',
  keyPoints: told
    .filter(([time, , , , key]) => key && time <= minute)
    .map(([time, , headline]) => `${time}′ ${headline}`),
  authors: [{ name: 'Obadiah Finch', role: 'at the Basin' }],
  published: lineUps.time,
  modified: timeOf(minute),
  updates: [
    lineUps,
    ...told
      .filter(([time]) => time <= minute)
      .map(([time, label, headline, text, key = false]) => ({
        id: `minute-${time}`,
        time: timeOf(time),
        key,
        label: `${time}′ ${label}`,
        headline,
        body: [{ type: 'paragraph', text }],
      })),
  ],
});
