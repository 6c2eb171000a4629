import type { arrivalWords } from './en/arrivals.js';
import type { badgeWords } from './en/badge.js';
import type { bylineWords } from './en/byline.js';
import type { choiceWords } from './en/choices.js';
import type { colonWords } from './en/colon.js';
import type { correctionNoteWords } from './en/correction-note.js';
import type { countdownClockWords } from './en/countdown-clock.js';
import type { dataTableWords } from './en/data-table.js';
import type { freshnessWords } from './en/freshness.js';
import type { galleryWords } from './en/gallery.js';
import type { keyPointsWords } from './en/key-points.js';
import type { leadWords } from './en/lead.js';
import type { lightboxWords } from './en/lightbox.js';
import type { mediaWords } from './en/media.js';
import type { noteWords } from './en/notes.js';
import type { noticeWords } from './en/notices.js';
import type { pictureWords } from './en/pictures.js';
import type { railWords } from './en/rail.js';
import type { rareBlockWords } from './en/rare-blocks.js';
import type { relatedStoriesWords } from './en/related-stories.js';
import type { remarkWords } from './en/remarks.js';
import type { shareBarWords } from './en/share-bar.js';
import type { sharingWords } from './en/sharing.js';
import type { sourceListWords } from './en/source-list.js';
import type { statusWords } from './en/status.js';
import type { tableWords } from './en/table.js';
import type { tickerWords } from './en/ticker.js';
import type { updateWords } from './en/updates.js';

/**
 * Our own words in one language, all of them: a language that lacks one does not compile. The English
 * ones are cut into slices by who says them, and come along with those; other languages are loaded
 * whole. Dates, numbers and plurals come from Intl.
 */
export type Words = Readonly<
  typeof arrivalWords &
    typeof badgeWords &
    typeof bylineWords &
    typeof choiceWords &
    typeof colonWords &
    typeof correctionNoteWords &
    typeof countdownClockWords &
    typeof dataTableWords &
    typeof freshnessWords &
    typeof galleryWords &
    typeof keyPointsWords &
    typeof leadWords &
    typeof lightboxWords &
    typeof mediaWords &
    typeof noteWords &
    typeof noticeWords &
    typeof pictureWords &
    typeof railWords &
    typeof rareBlockWords &
    typeof remarkWords &
    typeof relatedStoriesWords &
    typeof shareBarWords &
    typeof sharingWords &
    typeof sourceListWords &
    typeof statusWords &
    typeof tableWords &
    typeof tickerWords &
    typeof updateWords
>;
