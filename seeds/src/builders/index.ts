/** Small functions that make up people, firms, bureaus and alliances; worlds are made of them, and tests may be. */
export { type DemoAccount, writeAccounts } from './accounts.ts'
export {
  type MadeAlliance,
  type MadeMember,
  addMembers,
  appoint,
  declareConflicts,
  makeAlliance,
  qualify,
} from './alliances.ts'
export { type MadeBureau, makeBureau } from './bureaus.ts'
export { type Builder, type BuilderOptions, besideBuilder, createBuilder } from './context.ts'
export { type MadeFirm, type Trade, type TradeName, makeFirm, trades, villagesOf } from './firms.ts'
export { firmName, personName, placeStem } from './names.ts'
export { type MadePerson, enterPeople, makePerson } from './people.ts'
export { type Random, createRandom } from './random.ts'
export { type MadeStaff, type StaffedFirm, enterFirms, makeStaff, staffOf } from './staff.ts'
export { type PhotoBox, openPhotoBox } from './photos.ts'
export { type Picture, type PictureKind, drawPicture } from './picture.ts'
