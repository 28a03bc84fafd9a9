export { parseOutlets, parsePlaces, parseSpeakers } from './entries.ts';
export { parseEvent } from './event.ts';
export type { ContentFile, Parsed } from './file.ts';
export { type Content, type EventFolder, listContent } from './listing.ts';
export { parseReport } from './report.ts';
export { titleOf } from './title.ts';
