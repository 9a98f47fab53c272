import { DefaultWorkspaceLock, type MaybePromise } from 'langium';

/**
 * Lets every request wait for the edits that came before it. Langium would answer some of them while an edit is still
 * to be read; but what a name means is never a matter of one document, so an answer from between two states of the
 * project would speak of places that are no longer there.
 */
export class EditsFirstLock extends DefaultWorkspaceLock {
  override read<T>(action: () => MaybePromise<T>): Promise<T> {
    return super.read(action);
  }
}
