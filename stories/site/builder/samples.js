/** Stories to begin with. The last one is wrong in as many ways as it has lines. */
export const samples = [
  { name: 'Soyuz, as it happens', address: '/live/soyuz.json' },
  { name: 'Soyuz, in the end', address: '/fixtures/soyuz.json' },
  { name: 'A train in Arabic', address: '/fixtures/arabic.json' },
  { name: 'Every kind of block', address: '/fixtures/everything.json' },
  {
    name: 'One with faults',
    json: `{
  "format": "story/1",
  "id": "eels",
  "language": "en",
  "status": "breaking",
  "headline": "A town in the fens gives its road back to the eels",
  "subtitle": "Not a field of ours: it is called standfirst",
  "standfirst": "The vote was close. The eels did not attend.",
  "published": "yesterday",
  "authors": [{ "name": "Ines Halloran", "url": "javascript:alert(1)" }],
  "body": [
    { "type": "paragraph", "text": "What can be read is shown, and the rest is named." },
    { "type": "hologram", "text": "No such block." }
  ],
  "updates": [
    { "id": "vote", "time": "2026-03-04T19:10:00Z", "headline": "Carried by two votes" },
    { "id": "vote", "time": "2026-03-04T19:40:00Z", "body": "So is a second one of that name." },
    { "time": "2026-03-05", "headline": "The first eel is seen at the roundabout" }
  ]
}
`,
  },
];
