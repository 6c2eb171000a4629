/** What a clock says beside its figures. `{time}` stands for a span: "2 hours, 14 minutes". */
export const countdownClockWords = {
  hold: 'Hold',
  scrub: 'Scrubbed',
  toGo: '{time} to go',
  since: '{time} since then',
  plannedFor: 'Was planned for',
};
