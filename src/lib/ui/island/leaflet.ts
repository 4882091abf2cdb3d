// A leaflet is spoken and printed by one script.
import './read-aloud.ts';
import './print-page.ts';
