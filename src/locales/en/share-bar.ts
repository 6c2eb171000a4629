/** Said by the ways to pass a story on; names of sites are the same in every language. */
export const shareBarWords = {
  shareStory: 'Share this story',
  share: 'Share',
  copyLink: 'Copy link',
  byMail: 'Email',
  copyByHand: 'Copy this link',
};
