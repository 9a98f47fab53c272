import type { Workbench } from './workbench.ts';

/** Runs a command, and waits for what it is there for. The design of Yamanoi is open, and nothing else. */
type Try = (workbench: Workbench, title: string) => Promise<void>;

/** Whatever asks, asks: what becomes of the answers is tested where the command's own tests are. */
const asks =
  (question: string | RegExp): Try =>
  async (workbench, title) => {
    await workbench.commandThatAsks(title);
    await workbench.refuse(question);
  };

/** How each command is tried in a real editor. A test of the manifest fails where one is missing. */
export const tries: Readonly<Record<string, Try>> = {
  'dfes.newDesign': asks('What do you want to begin with?'),
  'dfes.getStarted': async (workbench, title) => {
    await workbench.command(title);
    await workbench.walkthrough.getByText('Write what you know').first().waitFor();
    await workbench.screenshot('walkthrough');
  },
  'dfes.openBlueprint': async (workbench, title) => {
    await workbench.command(title);
    await workbench.webview().getByText('Steps out of the taxi').first().waitFor();
  },
  'dfes.openBlueprintHere': async (workbench) => {
    await workbench.focusEditor();
    await workbench.press('Control+Shift+V');
    await workbench.tab('Blueprint: Arrival to first evening').waitFor();
    // Nothing but the picture is in sight now; it is clear all the same which design is meant.
    await workbench.commandThatAsks('dfes: Show What Is Missing');
    await workbench.refuse(/^Choose a finding/u);
  },
  'dfes.showCoverage': async (workbench, title) => {
    await workbench.command(title);
    await workbench.webview().getByText('Greeted by name').first().waitFor();
  },
  'dfes.exportBlueprint': asks('Which view of it?'),
  'dfes.showMissing': asks(/^Choose a finding/u),
  'dfes.fixFinding': async (workbench) => {
    const rows = await workbench.overview();
    await workbench.expand(rows.getByRole('treeitem', { name: 'Findings by clause' }));
    await workbench.expand(rows.getByRole('treeitem', { name: /^5\.7\.4 / }));
    const finding = rows.getByRole('treeitem', { name: /^No evaluation asks/u });
    const fix = workbench.action(/sustainability/u);
    // A menu closes when the editor beside it takes the focus late: a person clicks again.
    for (let attempt = 0; attempt < 5 && !(await fix.isVisible()); attempt++) {
      await finding.hover();
      await finding.getByRole('button', { name: 'Fix…' }).click();
      await fix.waitFor({ timeout: 4_000 }).catch(() => {});
    }
    await fix.waitFor();
    await workbench.press('Escape');
  },
  'dfes.showTrace': async (workbench, title) => {
    await workbench.goTo(73, 13);
    await workbench.command(title);
    await workbench.trace.getByText('Gate').first().waitFor();
  },
  'dfes.showReport': async (workbench, title) => {
    await workbench.command(title);
    await workbench.webview().getByRole('heading', { level: 1, name: 'A welcome that remembers you' }).waitFor();
  },
  'dfes.exportReport': asks('Export Clause Report'),
};
