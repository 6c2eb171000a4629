/** Ours, from the one built file, as a page has it. */
const element = document.createElement('live-timeline');
document.body.append(element);

const find = (id) => element.shadowRoot?.getElementById(`update-${id}`);

export const contender = {
  show(json) {
    element.story = json;
  },
  insert(one) {
    const { story } = element;
    element.story = { ...story, updates: [...story.updates, one] };
  },
  /** A delta that lies at the feed's address by now. */
  follow: () => element.reload(),
  /** With its body, which may be late; or in brief, far from the screen. */
  has: (id) => !!find(id)?.matches(':has(p.paragraph), .folded'),
};
