import * as vscode from 'vscode';

describe('the extension', () => {
  it('is installed and can be activated', async () => {
    const extension = vscode.extensions.getExtension('dfes.dfes');
    if (!extension) throw new Error('dfes.dfes is not among the extensions');
    await extension.activate();
  });
});
