/** A story from a file: opened with the button, or dropped. */
export function onFile(place, input, take) {
  const open = async (file) => {
    if (file) take(await file.text());
  };
  input.addEventListener('change', () => {
    open(input.files[0]);
    // The same file once more is a choice too.
    input.value = '';
  });
  const holdsFile = ({ dataTransfer }) => dataTransfer.types.includes('Files');
  // A file that misses its place would otherwise open in place of the builder.
  for (const type of ['dragover', 'drop'])
    addEventListener(type, (event) => holdsFile(event) && event.preventDefault());
  place.addEventListener('dragover', (event) => {
    if (holdsFile(event)) place.classList.add('over');
  });
  place.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!place.contains(relatedTarget)) place.classList.remove('over');
  });
  place.addEventListener('drop', (event) => {
    place.classList.remove('over');
    open(event.dataTransfer.files[0]);
  });
}
