import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents for every `graphql(…)` call; ANHU_SCHEMA points at another schema file while drafting. */
const config: CodegenConfig = {
  schema: process.env['ANHU_SCHEMA'] ?? '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        enumType: 'string-literal',
        scalars: {
          DateTime: 'string',
          Date: 'string',
          UUID: 'string',
          JSON: 'unknown',
          ID: 'string',
          Text: 'string',
          RichText: 'string',
        },
        emitLegacyCommonJSImports: false,
        importExtension: '.ts',
        documentMode: 'documentNode',
        immutableTypes: true,
        strictScalars: false,
      },
    },
  },
}

// The codegen command reads a default export; it is the only one in this package besides the build tools'.
export default config
