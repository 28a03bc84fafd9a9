import type { Gazetteer } from '../model/gazetteer.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { casualtiesOf } from './casualties.ts';
import { sentencesOf } from './discourse.ts';
import { locationsOf } from './locations/locations.ts';
import { refusalsOf } from './refusals.ts';
import { scopesOf } from './scope/scope.ts';
import { locate } from './setting/locate.ts';
import { settingsOf } from './setting/settings.ts';
import { speakersOf } from './voices/speakers.ts';
import { voicesOf } from './voices/voices.ts';

/** Everything that a report claims, as worded, with the exact text of each claim and the rules that read it, and every number that became no claim. */
export function extract(report: Report, gazetteer: Gazetteer): Reading {
  const sentences = sentencesOf(report);
  const voices = voicesOf(sentences, report, gazetteer);
  const settings = settingsOf(report, sentences, gazetteer);
  const located = locate(settings);
  const scopes = scopesOf(located, report.published);
  return {
    casualties: casualtiesOf(report, located, scopes, voices),
    locations: locationsOf(
      report,
      settings,
      located.filter((_, k) => scopes[k] !== 'background'),
      gazetteer,
    ),
    speakers: speakersOf(report.source, voices),
    refusals: refusalsOf(report, sentences),
  };
}
