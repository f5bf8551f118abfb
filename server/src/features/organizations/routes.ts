import { endpoints } from '../../platform/http/endpoints.ts'
import { checkRegistrationCode } from './check-registration-code.ts'
import { completeFirstLogIn } from './complete-first-log-in.ts'
import { createTopOrganization } from './create-top-organization.ts'
import { editOrganization } from './edit-organization.ts'
import { editOwnOrganization } from './edit-own-organization.ts'
import { getJoinable } from './get-joinable.ts'
import { getOrganization } from './get-organization.ts'
import { issueRegistrationCode } from './issue-registration-code.ts'
import { listChildren } from './list-children.ts'
import { listRegistrationCodes } from './list-registration-codes.ts'
import { listTopOrganizations } from './list-top-organizations.ts'
import type { OrganizationPorts } from './ports.ts'
import { registerWithCode } from './register-with-code.ts'
import { resetSubordinatePassword } from './reset-subordinate-password.ts'
import { searchJoinable } from './search-joinable.ts'
import { searchOrganizations } from './search-organizations.ts'
import { withdrawRegistrationCode } from './withdraw-registration-code.ts'

const { organizations } = endpoints

export function organizationRoutes(ports: OrganizationPorts) {
  return {
    get: organizations.get.handler(({ input, context }) => getOrganization(context.call, input, ports)),
    listChildren: organizations.listChildren.handler(({ input, context }) =>
      listChildren(context.call, input, ports),
    ),
    search: organizations.search.handler(({ input, context }) => searchOrganizations(context.call, input)),
    searchJoinable: organizations.searchJoinable.handler(({ input, context }) =>
      searchJoinable(context.call, input),
    ),
    getJoinable: organizations.getJoinable.handler(({ input, context }) => getJoinable(context.call, input)),
    completeFirstLogIn: organizations.completeFirstLogIn.handler(({ input, context }) =>
      completeFirstLogIn(context.call, input, ports),
    ),
    issueRegistrationCode: organizations.issueRegistrationCode.handler(({ input, context }) =>
      issueRegistrationCode(context.call, input),
    ),
    listRegistrationCodes: organizations.listRegistrationCodes.handler(({ input, context }) =>
      listRegistrationCodes(context.call, input),
    ),
    withdrawRegistrationCode: organizations.withdrawRegistrationCode.handler(({ input, context }) =>
      withdrawRegistrationCode(context.call, input),
    ),
    checkRegistrationCode: organizations.checkRegistrationCode.handler(({ input, context }) =>
      checkRegistrationCode(context.call, input),
    ),
    registerWithCode: organizations.registerWithCode.handler(({ input, context }) =>
      registerWithCode(context.call, input),
    ),
    listTop: organizations.listTop.handler(({ input, context }) =>
      listTopOrganizations(context.call, input, ports),
    ),
    createTop: organizations.createTop.handler(({ input, context }) =>
      createTopOrganization(context.call, input),
    ),
    edit: organizations.edit.handler(({ input, context }) => editOrganization(context.call, input)),
    editOwn: organizations.editOwn.handler(({ input, context }) => editOwnOrganization(context.call, input)),
    resetPassword: organizations.resetPassword.handler(({ input, context }) =>
      resetSubordinatePassword(context.call, input),
    ),
  }
}
