/** Registers every element under its own name. */
import './elements/article-body/define.js';
import './elements/article-byline/define.js';
import './elements/article-figure/define.js';
import './elements/article-gallery/define.js';
import './elements/article-header/define.js';
import './elements/key-points/define.js';
import './elements/live-badge/define.js';
import './elements/live-ticker/define.js';
import './elements/live-timeline/define.js';
import './elements/media-embed/define.js';
import './elements/pull-quote/define.js';
