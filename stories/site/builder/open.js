/** Opens the builder, or says why it cannot: it is made of the build, as the pages it is for. */
import('./builder.js').catch((error) => {
  console.error(error);
  document.querySelector('#problem-count').textContent =
    'There is no build to show: run `npm run build`, and load this page again.';
});
