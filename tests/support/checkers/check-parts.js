// Run by Rhino, in Java: holds parts of a presentation against the schemas of ISO/IEC 29500 (transitional).
// Arguments: the folder of the schemas, then the parts. Says a line for each fault, and ends with what it looked at.
/* global Packages, arguments, print */
var factory = Packages.javax.xml.validation.SchemaFactory.newInstance('http://www.w3.org/2001/XMLSchema')
factory.setProperty('http://javax.xml.XMLConstants/property/accessExternalSchema', 'all')
var source = function (path) {
  return new Packages.javax.xml.transform.stream.StreamSource(new Packages.java.io.File(path))
}
var schema = factory.newSchema(source(arguments[0] + '/pml.xsd'))
for (var i = 1; i < arguments.length; i++) {
  try {
    schema.newValidator().validate(source(arguments[i]))
  } catch (fault) {
    print('FAULT ' + arguments[i] + ': ' + (fault.javaException || fault))
  }
}
print('LOOKED AT ' + (arguments.length - 1))
