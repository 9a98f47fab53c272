/** The keys of a table as their literal type, in the order in which they are written. */
export function namesOf<Table extends object>(table: Table): readonly (keyof Table)[] {
  return Object.keys(table) as (keyof Table)[];
}
