import { css } from 'lit';

export const articleBodyStyles = css`
  .body {
    max-inline-size: var(--_measure);
  }
  .body :is(p, li):is(:lang(de), :lang(nl)) {
    hyphens: auto;
  }
  /* A hyphen in an address would be part of it. */
  .body :is(a, code) {
    hyphens: manual;
  }
  h3.subhead {
    font-size: calc((var(--_size-subhead) + var(--_size-body)) / 2);
  }
  .subhead:is(:dir(rtl), :lang(hi), :lang(ja), :lang(zh), :lang(ko)) {
    line-height: 1.4;
  }
`;
