import { isRuleCode, type Severities, severityWords } from '@dfes/rules';
import type { DfesSharedServices } from '../module.ts';

/** Keeps to the client's setting `dfes.rules`: severities for projects that say nothing themselves. */
export function followSeveritySettings(shared: DfesSharedServices): void {
  const { ConfigurationProvider, OpenProjects, WorkspaceLock } = shared.workspace;
  const take = async () => {
    const severities = severitiesIn(await ConfigurationProvider.getConfiguration('dfes', 'rules'));
    await WorkspaceLock.read(() => {
      OpenProjects.current.setDefaults(severities);
      shared.lsp.DiagnosticsPublisher.publish();
    });
  };
  void ConfigurationProvider.ready.then(take);
  ConfigurationProvider.onConfigurationSectionUpdate(({ section }) => {
    if (section === 'dfes') void take();
  });
}

/** What of a setting can be understood: clients check it against its schema. */
function severitiesIn(setting: unknown): Severities {
  if (typeof setting !== 'object' || setting === null) return {};
  return Object.fromEntries(
    Object.entries(setting).filter(
      ([code, severity]) => isRuleCode(code) && (severityWords as readonly unknown[]).includes(severity),
    ),
  );
}
