import { human } from './human.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

/** Every format in which findings are reported. */
export const reporters = [human, json, sarif] as const satisfies readonly Reporter[];
