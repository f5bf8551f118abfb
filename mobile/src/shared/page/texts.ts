import { textsOf } from '../text/i18n.ts'

export const usePageTexts = textsOf('page', {
  'zh-CN': {
    back: '返回',
    offline: '当前没有网络。填写的内容会保留，恢复网络后可继续',
    loading: '正在加载',
    retry: '重试',
    unreachable: '连接不上服务器，请检查网络后重试；填写的内容没有丢失',
    fault: '系统出错，请稍后再试；填写的内容没有丢失',
    language: 'English',
    logIn: '去登录',
    cancel: '取消',
  },
  en: {
    back: 'Back',
    offline: 'You are offline. What you typed is kept; go on when you are back online.',
    loading: 'Loading',
    retry: 'Try again',
    unreachable: 'The server cannot be reached. Please check the network; nothing you typed is lost.',
    fault: 'Something broke. Please try again later; nothing you typed is lost.',
    language: '中文',
    logIn: 'Log in',
    cancel: 'Cancel',
  },
})
