/**
 * The running order of the replay: how the desk came by a story like stories/fixtures/soyuz.json, from
 * the first report to the last word. Each step makes the next edition of the file from the one before.
 * It knows no file and no clock: the demo plays it in Node, Storybook in the page.
 */
const day = 86_400_000;

/** `inTheEnd`: the story as it stands when all has been told. */
export function runningOrder(inTheEnd) {
  const updateOf = (id) => structuredClone(inTheEnd.updates.find((update) => update.id === id));

  /** An update as it was first written. */
  const first = (update) =>
    Object.fromEntries(
      Object.entries(update).filter(
        ([field]) => !['version', 'modified', 'correction', 'retracted'].includes(field),
      ),
    );

  /** Moments of the past keep their hour, and move by whole days. */
  const moved = (moment, days) => {
    const then = new Date(Date.parse(moment) + days * day).toISOString();
    return moment.length === 10 ? then.slice(0, 10) : then;
  };

  /** What was known when the page opened: three days of it, the last one yesterday. */
  const known = ['snow', 'pressure', 'camera', 'thrusters', 'heat'];

  function opening(now = new Date()) {
    const newest = Date.parse(updateOf('heat').time);
    const days = Math.floor(now.getTime() / day) - 1 - newest / day;
    const updates = known.map((id) => {
      const update = first(updateOf(id));
      return { ...update, time: moved(update.time, days) };
    });
    const [snow] = updates;
    snow.body[0].text = snow.body[0].text.replace('on the US east coast', 'in Moscow');
    return {
      ...structuredClone(inTheEnd),
      status: 'live',
      headline: 'Snow in the dark: a docked Soyuz is leaking',
      standfirst:
        'Something is streaming out of Soyuz MS-22, the ship that should carry three people home from the International Space Station. What is known, as it becomes known.',
      keyPoints: inTheEnd.keyPoints.slice(0, 1),
      published: snow.time,
      modified: now.toISOString(),
      corrections: [],
      updates,
    };
  }

  /** New updates of this moment; several are a minute apart. */
  const add = (story, now, ...fresh) => ({
    ...story,
    updates: [
      ...story.updates,
      ...fresh.map((given, index) => {
        const update = first(typeof given === 'string' ? updateOf(given) : given);
        const back = (fresh.length - 1 - index) * 60_000;
        return { ...update, time: new Date(now.getTime() - back).toISOString() };
      }),
    ],
  });

  /** The next edition of an update. */
  const change = (story, now, id, edit) => ({
    ...story,
    updates: story.updates.map((update) =>
      update.id === id
        ? {
            ...update,
            version: (update.version ?? 1) + 1,
            modified: now.toISOString(),
            ...edit(update),
          }
        : update,
    ),
  });

  /** What the story itself says it has put right: the first of its corrections, or the second. */
  const ownUp = (story, now, which) => ({
    ...story,
    corrections: [
      ...story.corrections,
      { ...structuredClone(inTheEnd.corrections[which]), time: now.toISOString() },
    ],
  });

  const paragraph = (words) => ({ type: 'paragraph', text: words });

  const steps = [
    { says: 'a new update', play: (story, now) => add(story, now, 'tass') },
    {
      says: 'a summary, pinned above all others',
      play: (story, now) => {
        const summary = updateOf('what-we-know');
        summary.body[0].items[0].items = ['The coolant of Soyuz MS-22 is gone.'];
        return add(story, now, summary);
      },
    },
    {
      says: 'a new update, and it will not last',
      play: (story, now) => {
        const words =
          'A reader has filmed a burst of bright flakes on the live pictures. It looks as if the leak had started again.';
        return add(story, now, { ...updateOf('second-spray'), body: [paragraph(words)] });
      },
    },
    {
      says: 'an edit of “The gauge that fell”',
      play: (story, now) =>
        change(story, now, 'pressure', ({ body }) => ({
          body: [...body, paragraph('The sensor now reads next to nothing: the loop is empty.')],
        })),
    },
    {
      says: 'a correction of the first report',
      play: (story, now) =>
        change(ownUp(story, now, 0), now, 'snow', () => {
          const { body, correction } = updateOf('snow');
          return { body, correction: { ...correction, time: now.toISOString() } };
        }),
    },
    {
      says: 'a retraction of “New flakes seen near the Soyuz”',
      play: (story, now) =>
        change(ownUp(story, now, 1), now, 'second-spray', () => {
          const { body, retracted } = updateOf('second-spray');
          return { body, retracted: { ...retracted, time: now.toISOString() } };
        }),
    },
    {
      says: 'three new updates at once',
      play: (story, now) => add(story, now, 'survey', 'borisov', 'debris'),
    },
    {
      says: 'a key update, with another headline and a key point more',
      play: (story, now) => ({
        ...add(story, now, 'briefing'),
        headline: 'A hole of 0.8 millimetres',
        keyPoints: inTheEnd.keyPoints.slice(0, 2),
      }),
    },
    { says: 'a key update', play: (story, now) => add(story, now, 'dragon') },
    {
      says: 'two new updates',
      play: (story, now) => add(story, now, 'reader-refill', 'arithmetic'),
    },
    {
      says: 'the decision, with all key points and the last headline',
      play: (story, now) => {
        const decision = updateOf('decision');
        const { headline, standfirst, keyPoints } = inTheEnd;
        return {
          ...add(story, now, { ...decision, body: decision.body.slice(0, 1) }),
          ...{ headline, standfirst, keyPoints },
        };
      },
    },
    {
      says: 'edits of the decision and of the summary',
      play: (story, now) =>
        change(
          change(story, now, 'decision', () => ({ body: updateOf('decision').body })),
          now,
          'what-we-know',
          () => ({ body: updateOf('what-we-know').body }),
        ),
    },
    { says: 'the end of the coverage', play: (story) => ({ ...story, status: 'final' }) },
  ];

  return { opening, steps };
}
