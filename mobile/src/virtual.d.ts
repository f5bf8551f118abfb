/** Methods and paths of the contract without its schemas; made by `contract/vite-contract.ts`. */
declare module 'virtual:contract-routes' {
  const routes: Parameters<typeof import('@qingtuan/contract/client').createClient>[0]['routes']
  export default routes
}

/** Address of the QR reader's wasm, served by ourselves. */
declare module 'qr-reader.wasm?url' {
  const url: string
  export default url
}

/** Every refusal’s sentence in Chinese; made by `contract/vite-contract.ts`. */
declare module 'virtual:refusals/zh-CN' {
  const sentences: import('@qingtuan/contract/refusals/spoken').SpokenRefusals
  export default sentences
}

/** The same in English. */
declare module 'virtual:refusals/en' {
  const sentences: import('@qingtuan/contract/refusals/spoken').SpokenRefusals
  export default sentences
}
