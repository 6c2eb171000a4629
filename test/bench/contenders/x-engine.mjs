/** What the build plugin of x-engine makes of its preset `preact`. */
export { Component, Fragment, h, render } from 'preact';
