import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { commands, server } from 'vitest/browser';
import { testViewport } from './viewport.ts';

class FocusBox extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).innerHTML = '<button>Inside</button>';
  }
}
customElements.define('focus-box', FocusBox);

describe('the engine', () => {
  it('starts at the usual size and takes another', async () => {
    expect([innerWidth, innerHeight]).to.deep.equal([testViewport.width, testViewport.height]);
    await commands.setViewport(390, 844);
    expect([innerWidth, innerHeight]).to.deep.equal([390, 844]);
    expect(matchMedia('(max-width: 400px)').matches).to.equal(true);
    await commands.setViewport(1800, 1100);
    expect([innerWidth, innerHeight]).to.deep.equal([1800, 1100]);
  });

  it('moves the focus with Tab, into a shadow root and back', async () => {
    const page = await fixture(
      html`<div><a href="#a">A</a><focus-box></focus-box><input aria-label="B" /></div>`,
    );
    const link = page.querySelector('a');
    link?.focus();
    await commands.pressKey('Tab');
    expect(document.activeElement?.localName).to.equal('focus-box');
    expect(document.activeElement?.shadowRoot?.activeElement?.localName).to.equal('button');
    await commands.pressKey('Tab');
    expect(document.activeElement?.localName).to.equal('input');
    await commands.pressKey('Shift+Tab');
    await commands.pressKey('Shift+Tab');
    expect(document.activeElement).to.equal(link);
  });

  it('clicks with Enter and Space, types, and trusts its events', async () => {
    const page = await fixture<HTMLElement>(
      html`<p><button>Go</button><input aria-label="B" /></p>`,
    );
    const clicks: boolean[] = [];
    const button = page.querySelector('button');
    button?.addEventListener('click', (event) => clicks.push(event.isTrusted));
    button?.focus();
    await commands.pressKey('Enter');
    await commands.pressKey('Space');
    expect(clicks).to.deep.equal([true, true]);
    const input = page.querySelector('input');
    input?.focus();
    await commands.pressKey('a');
    await commands.pressKey('+');
    expect(input?.value).to.equal('a+');
  });

  it('has the focus, and shows what is in view', async () => {
    const page = await fixture<HTMLElement>(html`<button>Here</button>`);
    const visible = await new Promise<boolean>((resolve) => {
      new IntersectionObserver(([entry]) => resolve(entry?.isIntersecting ?? false)).observe(page);
    });
    expect(visible).to.equal(true);
    expect(document.visibilityState).to.equal('visible');
    page.focus();
    await commands.pressKey('Shift');
    expect(document.hasFocus()).to.equal(true);
    expect(page.matches(':focus-visible')).to.equal(true);
  });

  it('emulates media features, in Chromium only', async () => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const before = dark.matches;
    const able = await commands.emulateColorScheme('dark');
    expect(able).to.equal(server.browser === 'chromium');
    expect(dark.matches).to.equal(able || before);
    await commands.emulateColorScheme(null);
    expect(dark.matches).to.equal(before);
  });
});

describe('open-wc', () => {
  it('compares shadow roots', async () => {
    const box = await fixture(html`<focus-box></focus-box>`);
    expect(box).shadowDom.to.equal('<button>Inside</button>');
    expect(box).dom.to.equal('<focus-box></focus-box>');
  });

  it('finds what is not accessible', async () => {
    const page = await fixture(html`<div><button>Named</button></div>`);
    await expect(page).to.be.accessible();
    const bad = await fixture(html`<div><img src="data:," /></div>`);
    await expect(bad).not.to.be.accessible();
  });

  it('cleans up the fixtures of the tests before', () => {
    expect(document.querySelector('focus-box')).to.equal(null);
  });
});
