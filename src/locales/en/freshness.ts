/** How fresh a story is. `{time}` stands for a time of day. */
export const freshnessWords = {
  current: 'Live',
  checked: 'Checked at {time}',
  offlineSince: 'Offline since {time}',
  lost: 'No connection, trying again',
  paused: 'Paused',
  ended: 'Coverage has ended',
  pause: 'Pause',
  resume: 'Resume',
};
