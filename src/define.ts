/** Registers every element under its own name. */
import './elements/article-body/define.js';
import './elements/article-byline/define.js';
import './elements/article-figure/define.js';
import './elements/article-header/define.js';
import './elements/correction-note/define.js';
import './elements/fact-box/define.js';
import './elements/key-points/define.js';
import './elements/live-badge/define.js';
import './elements/live-story/define.js';
import './elements/live-ticker/define.js';
import './elements/live-timeline/define.js';
import './elements/pull-quote/define.js';
import './elements/related-stories/define.js';
import './elements/source-list/define.js';
import './elements/story-card/define.js';
