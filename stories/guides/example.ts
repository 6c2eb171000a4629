import type { Story } from '../../src/index.js';
import { at } from '../elements/desk.js';

/** The story that the guide to the format explains: short, with one of most things. */
export const example: Story = {
  format: 'story/1',
  language: 'en',
  timeZone: 'Europe/Amsterdam',
  status: 'live',
  section: { name: 'City' },
  headline: 'Line 4 stands in the river',
  standfirst: [
    { type: 'text', text: 'Sixty-one passengers have been rowed from a tram at ' },
    { type: 'strong', text: 'Quay Gate' },
    { type: 'text', text: '.' },
  ],
  lead: {
    type: 'figure',
    src: at('pictures/tram-lead-960.webp'),
    alt: 'A lit tram stands in floodwater at night',
    width: 960,
    height: 540,
    credit: 'Odile Brandt',
  },
  authors: [{ name: 'Maud Terrieu', role: 'City reporter' }],
  published: '2026-03-13T21:05:00+01:00',
  updates: [
    {
      id: 'last-ashore',
      time: '2026-03-13T22:58:00+01:00',
      key: true,
      headline: 'The last passenger is ashore',
      body: [
        { type: 'paragraph', text: { html: 'So is <em>the dog</em>.' } },
        {
          type: 'quote',
          id: 'q-oars',
          text: 'We adjourned the meeting and took the boats.',
          speaker: { name: 'Hanneke Vos', title: 'Treasurer', organization: 'Rowing Club' },
        },
      ],
    },
    {
      id: 'school',
      time: '2026-03-14',
      headline: 'Saturday school is off',
      body: [{ type: 'paragraph', text: 'In the whole of the old town.' }],
    },
  ],
};
