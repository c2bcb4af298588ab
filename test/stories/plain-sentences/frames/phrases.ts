/** One figure with one phrase of time. */
import type { Desk } from '../desk.ts';
import { phrasesOn } from '../phrases.ts';
import { type Sentence, say } from '../sentence.ts';

/** A sentence of people, or now and then of boats, with the phrase at that place of the table. */
export function tellPhrase(desk: Desk, place: number): Sentence | undefined {
  const [time, days] = phrasesOn(desk)[place] ?? ['', undefined];
  const { one } = desk;
  const people = desk.people(days);
  const boats = desk.boats(days);
  const told = one(
    say`${people} people crossed the Channel in small boats ${time}.`,
    say`${time}, ${people} people crossed the Channel in small boats.`,
    say`Home Office figures show that ${people} people arrived by small boat ${time}.`,
    say`A total of ${people} migrants made the crossing ${time}, the Home Office said.`,
    say`Small boats brought ${people} people to the UK ${time}.`,
    say`The number of people arriving by small boat ${time} was ${people}.`,
    say`Small-boat arrivals ${time} stood at ${people}, official data show.`,
    say`There were ${people} small-boat arrivals ${time}.`,
  );
  const ofBoats = one(
    say`${boats} small boats crossed the Channel ${time}.`,
    say`Home Office figures show that ${boats} small boats arrived ${time}.`,
  );
  return (boats?.value ?? 0) > 30 && one(1, 2, 3, 4, 5, 6) === 1 ? ofBoats : told;
}
