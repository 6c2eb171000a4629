/** Said of what plays, or stands, elsewhere. */
export const mediaWords = {
  loadVideo: 'Load video from {provider}',
  loadPost: 'Load post from {provider}',
  contacts: 'This contacts {host}, which may collect data about you.',
  cannotPlay: 'This cannot be played here.',
  openFile: 'Open the file',
};
