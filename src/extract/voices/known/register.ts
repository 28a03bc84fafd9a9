import type { SpeakerKind } from '../../../model/speaker.ts';
import type { Voice } from '../who/voice.ts';
import { type Known, learn, made } from './known.ts';
import { meant } from './meant.ts';
import { sameAs } from './same.ts';
import { bodyHeads, takenUp } from './taken.ts';

/** A reader remembers so many; who was not heard of for longer is met anew. */
const MOST = 300;

/** The identities of a report in the order in which they were last heard of. */
export class Register {
  readonly all: Known[] = [];
  /** Who was the subject of the latest sentence that credits nobody, and the number of that sentence. */
  topic: { known: Known; at: number } | null = null;

  /** The identity of a voice credited in a sentence, one from before where the words allow it; null for a pronoun that means nobody. `leads` says that it is the subject. */
  identify(voice: Voice, sentence: number, leads: boolean): Known | null {
    const known = this.find(voice, sentence) ?? (voice.sort === 'pronoun' ? null : this.add(voice));
    if (!known) return null;
    if (voice.behalf && (known.sort === 'person' || known.sort === 'body'))
      known.kind = this.kindBehind(voice.behalf) ?? known.kind;
    learn(known, voice);
    this.hear(known, sentence);
    if (leads) known.led = sentence;
    return known;
  }

  /** Marks an identity as heard in a sentence: the last of whom a pronoun may speak. */
  hear(known: Known, sentence: number): void {
    known.spoke = sentence;
    const at = this.all.lastIndexOf(known);
    if (at >= 0) this.all.splice(at, 1);
    this.all.push(known);
  }

  /** Remembers a name that is only mentioned, with what is said of it. */
  note(voice: Voice): Known {
    const known = this.named(voice);
    if (!known) return this.add(voice);
    learn(known, voice);
    return known;
  }

  /** Whether a person has a word of this name. */
  knows(name: string): boolean {
    const word = name.toLowerCase();
    return this.all.some((known) => known.sort === 'person' && known.words.has(word));
  }

  private find(voice: Voice, sentence: number): Known | null {
    if (voice.sort === 'other')
      return this.add({
        ...voice,
        sort: 'role',
        kind: this.last(({ spoke, sort }) => spoke >= 0 && sort !== 'medium')?.kind ?? 'other',
      });
    return voice.sort === 'pronoun' ? meant(this, voice, sentence) : this.named(voice);
  }

  private named(voice: Voice): Known | null {
    const same = this.last(sameAs(voice));
    if (same) return same;
    for (const test of takenUp(voice)) {
      const known = this.last(test);
      if (known) return known;
    }
    return null;
  }

  private add(voice: Voice): Known {
    const known = made(voice);
    this.all.push(known);
    if (this.all.length > MOST) this.all.shift();
    return known;
  }

  /** The last identity that passes a test. */
  last(test: (known: Known) => boolean): Known | null {
    return this.all.findLast(test) ?? null;
  }

  /** The kind of the body that "its spokesman", "the group's leader" or "PCG commander" speaks for. */
  private kindBehind(name: string): SpeakerKind | null {
    const pronoun = name === 'it' || name === 'they';
    const body = this.last(({ sort, kind, words, name: other }) => {
      if (sort !== 'body') return false;
      return (
        pronoun ||
        other === name ||
        (bodyHeads.has(name) && words.has(name)) ||
        ((name === 'group' || name === 'outfit') && kind === 'armed-group')
      );
    });
    return body && body.kind !== 'other' ? body.kind : null;
  }
}
