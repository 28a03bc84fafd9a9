import type { Gazetteer } from '../model/gazetteer.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { casualtiesOf } from './casualties.ts';
import { sentencesOf } from './discourse.ts';
import { locationsOf } from './locations/locations.ts';
import { refusalsOf } from './refusals.ts';
import { settingsOf } from './setting/settings.ts';
import { voicesOf } from './voices/voices.ts';
import { speakersOf } from './voices/speakers.ts';

/** Everything that a report claims, as worded, with the exact text of each claim and the rules that read it, and every number that became no claim. */
export function extract(report: Report, gazetteer: Gazetteer): Reading {
  const sentences = sentencesOf(report);
  const voices = voicesOf(sentences, report, gazetteer);
  const settings = settingsOf(report, sentences, gazetteer);
  return {
    casualties: casualtiesOf(report, settings, voices),
    locations: locationsOf(report, settings, gazetteer),
    speakers: speakersOf(report.source, voices),
    refusals: refusalsOf(report, sentences),
  };
}
