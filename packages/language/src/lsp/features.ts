import type { Module } from 'langium';
import type { PartialLangiumLSPServices } from 'langium/lsp';
import type { DfesServices } from '../module.ts';

type Features = NonNullable<PartialLangiumLSPServices['lsp']>;

/** The editor features, one file each. */
export const features: Module<DfesServices, Features> = {};
