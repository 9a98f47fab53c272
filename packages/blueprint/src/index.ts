/** The service blueprint of a journey: a design to content, content to places, places to a picture. */
export * from './content/blueprint.ts';
export { type BlueprintOptions, blueprintOf } from './content/compose.ts';
export { type IconName, signs } from './content/icons.ts';
export { type LaneEntry, type LaneId, type LanePlace, lanes } from './content/lanes.ts';
export { type LayoutOptions, layout } from './layout/arrange.ts';
export type * from './layout/layout.ts';
export { typography } from './layout/typography.ts';
export { type Pane, type Panes, renderPanes, renderSvg } from './svg/render.ts';
export { fontFamily, liveCss } from './svg/style.ts';
export { type Colour, paletteCss, type Theme, type ThemeName, themes } from './svg/themes.ts';
export { renderTable } from './table/render.ts';
export { type Table, type TableCell, type TableItem, type TableRow, tableOf } from './table/table.ts';
export { type Font, type Measure, measureText } from './text/measure.ts';
