import { inWords, isSaid, type Wording } from './wording.ts';

/**
 * The same data, with a text wherever something was said. Where nothing was, it stays the same object: places move along
 * with the text that is edited, copies of them would not.
 */
export function throughout(value: unknown, wording: Wording): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSaid(value)) return inWords(value, wording);
  if (Array.isArray(value)) {
    let told: unknown[] | undefined;
    value.forEach((one: unknown, i) => {
      const said = throughout(one, wording);
      if (said === one) return;
      told ??= [...value];
      told[i] = said;
    });
    return told ?? value;
  }
  let told: Record<string, unknown> | undefined;
  for (const [name, one] of Object.entries(value)) {
    if (typeof one !== 'object') continue;
    const said = throughout(one, wording);
    if (said === one) continue;
    told ??= { ...value };
    told[name] = said;
  }
  return told ?? value;
}
