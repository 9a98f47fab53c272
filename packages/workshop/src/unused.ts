// Stands in for the parts of libraries that the extension never calls.

export default function unused(): never {
  throw new Error('This part of a library was left out of the extension, for nothing calls it.');
}
