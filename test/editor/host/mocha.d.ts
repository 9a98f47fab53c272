// The little of mocha's browser build that the suite uses; mocha ships no types.
declare module 'mocha/mocha' {}

interface MochaTest {
  readonly title: string;
  fullTitle(): string;
}
interface MochaRunner {
  on(event: 'pass' | 'pending', listener: (test: MochaTest) => void): void;
  on(event: 'fail', listener: (test: MochaTest, error: Error) => void): void;
}
declare const mocha: {
  setup(options: { ui: 'bdd'; timeout: number; reporter: new (runner: MochaRunner) => object }): void;
  run(done: (failures: number) => void): void;
};
declare function describe(title: string, body: () => void): void;
declare function it(title: string, body?: () => Promise<void> | void): void;
declare function before(body: () => Promise<void> | void): void;
declare function after(body: () => Promise<void> | void): void;
