import { type Arrangement, type LanePlace, lanes } from '@dfes/blueprint';
import { nearest } from '@dfes/model';
import { UsageError } from '../usage-error.ts';

/** The options that say which lanes stand where. */
export const laneOptions = {
  above: { type: 'string', value: 'LANES', summary: 'Lanes to stand above the blueprint proper, parted by commas' },
  below: { type: 'string', value: 'LANES', summary: 'Lanes to stand below it' },
  hide: { type: 'string', value: 'LANES', summary: 'Lanes to leave out' },
} as const;

const choosable = lanes.filter(({ band }) => band !== 'line');
const names: readonly string[] = choosable.map(({ id }) => id);
const movable = choosable.filter(({ places }) => places.length > 1).map(({ id }) => id);

/** What a command's help says of lanes. */
export const laneHelp = `The lanes, for --hide: ${wrapped(names)}.
Of these, --above and --below may move ${wrapped(movable)}.
What stands on the cards until it is moved (moments-of-truth, waits, participation, centricity) becomes a lane by that.`;

type LaneValues = Readonly<Partial<Record<LanePlace | 'hide', string | undefined>>>;

/** Where lanes are wanted, as a call says it. */
export function arrangementOf({ above, below, hide }: LaneValues): Arrangement {
  const arrangement: Record<string, LanePlace | 'hidden'> = {};
  for (const [option, place, list] of [
    ['above', 'above', above],
    ['below', 'below', below],
    ['hide', 'hidden', hide],
  ] as const) {
    for (const name of listed(list)) {
      const lane = choosable.find(({ id }) => id === name);
      if (!lane) throw unknownLane(option, name);
      if (arrangement[name]) throw new UsageError(`\`${name}\` can only be in one place; it is named twice.`);
      if (place !== 'hidden' && !(lane.places as readonly LanePlace[]).includes(place)) {
        throw new UsageError(
          `\`${name}\` belongs to the blueprint proper and can't stand ${place} it. These can: ${movable.join(', ')}.`,
        );
      }
      arrangement[name] = place;
    }
  }
  return arrangement;
}

function listed(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function unknownLane(option: string, name: string): UsageError {
  const meant = nearest(name, names);
  const hint = meant ? `; did you mean \`${meant}\`?` : `. The lanes are: ${names.join(', ')}.`;
  return new UsageError(`\`--${option}\` knows no lane \`${name}\`${hint}`);
}

/** Words in lines that a terminal shows whole. */
function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const more = line === '' ? word : `${line}, ${word}`;
    if (more.length <= 90) lines[lines.length - 1] = more;
    else lines.push(word);
  }
  return lines.join(',\n  ');
}
