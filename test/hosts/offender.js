// What our files must not do on a strict page, done.
try {
  trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
} catch {
  // Refused, and reported.
}
document.body.innerHTML = '<p>A string</p>';
