declare module 'virtual:contract-routes' {
  const routes: Parameters<typeof import('@qingtuan/contract/client').createClient>[0]['routes']
  export default routes
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
