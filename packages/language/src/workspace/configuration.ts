import { type ConfigurationInitializedParams, DefaultConfigurationProvider } from 'langium';
import type { InitializeParams } from 'vscode-languageserver';

/** Langium's way of asking for settings, which also keeps to what the client says it can be told. */
export class Configuration extends DefaultConfigurationProvider {
  private takesRegistrations = false;

  override initialize(params: InitializeParams): void {
    super.initialize(params);
    this.takesRegistrations = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  /** Clients that take no registrations tell of changed settings all the same, and may complain of being asked (Emacs). */
  override async initialized({ register, ...params }: ConfigurationInitializedParams): Promise<void> {
    return super.initialized(this.takesRegistrations && register ? { register, ...params } : params);
  }
}
