// Written by `npm run generate` from the `repository` of the top package.json.
export const repository = 'https://github.com/dfes-lang/dfes';
