declare module 'virtual:contract-routes' {
  const routes: Parameters<typeof import('@qingtuan/contract/client').createClient>[0]['routes']
  export default routes
}
