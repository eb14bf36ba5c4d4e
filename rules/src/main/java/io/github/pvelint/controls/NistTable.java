package io.github.pvelint.controls;

/** The controls of NIST SP 800-53; README.md tells where they are from. */
final class NistTable {
  static final String TEXT =
      """
      # NIST SP 800-53 Revision 5: the base controls of all 20 families, with their titles.
      AC-1 Policy and Procedures
      AC-2 Account Management
      AC-3 Access Enforcement
      AC-4 Information Flow Enforcement
      AC-5 Separation of Duties
      AC-6 Least Privilege
      AC-7 Unsuccessful Logon Attempts
      AC-8 System Use Notification
      AC-9 Previous Logon Notification
      AC-10 Concurrent Session Control
      AC-11 Device Lock
      AC-12 Session Termination
      AC-14 Permitted Actions Without Identification or Authentication
      AC-16 Security and Privacy Attributes
      AC-17 Remote Access
      AC-18 Wireless Access
      AC-19 Access Control for Mobile Devices
      AC-20 Use of External Systems
      AC-21 Information Sharing
      AC-22 Publicly Accessible Content
      AC-23 Data Mining Protection
      AC-24 Access Control Decisions
      AC-25 Reference Monitor
      AT-1 Policy and Procedures
      AT-2 Literacy Training and Awareness
      AT-3 Role-based Training
      AT-4 Training Records
      AT-6 Training Feedback
      AU-1 Policy and Procedures
      AU-2 Event Logging
      AU-3 Content of Audit Records
      AU-4 Audit Log Storage Capacity
      AU-5 Response to Audit Logging Process Failures
      AU-6 Audit Record Review, Analysis, and Reporting
      AU-7 Audit Record Reduction and Report Generation
      AU-8 Time Stamps
      AU-9 Protection of Audit Information
      AU-10 Non-repudiation
      AU-11 Audit Record Retention
      AU-12 Audit Record Generation
      AU-13 Monitoring for Information Disclosure
      AU-14 Session Audit
      AU-16 Cross-organizational Audit Logging
      CA-1 Policy and Procedures
      CA-2 Control Assessments
      CA-3 Information Exchange
      CA-5 Plan of Action and Milestones
      CA-6 Authorization
      CA-7 Continuous Monitoring
      CA-8 Penetration Testing
      CA-9 Internal System Connections
      CM-1 Policy and Procedures
      CM-2 Baseline Configuration
      CM-3 Configuration Change Control
      CM-4 Impact Analyses
      CM-5 Access Restrictions for Change
      CM-6 Configuration Settings
      CM-7 Least Functionality
      CM-8 System Component Inventory
      CM-9 Configuration Management Plan
      CM-10 Software Usage Restrictions
      CM-11 User-installed Software
      CM-12 Information Location
      CM-13 Data Action Mapping
      CM-14 Signed Components
      CP-1 Policy and Procedures
      CP-2 Contingency Plan
      CP-3 Contingency Training
      CP-4 Contingency Plan Testing
      CP-6 Alternate Storage Site
      CP-7 Alternate Processing Site
      CP-8 Telecommunications Services
      CP-9 System Backup
      CP-10 System Recovery and Reconstitution
      CP-11 Alternate Communications Protocols
      CP-12 Safe Mode
      CP-13 Alternative Security Mechanisms
      IA-1 Policy and Procedures
      IA-2 Identification and Authentication (Organizational Users)
      IA-3 Device Identification and Authentication
      IA-4 Identifier Management
      IA-5 Authenticator Management
      IA-6 Authentication Feedback
      IA-7 Cryptographic Module Authentication
      IA-8 Identification and Authentication (Non-organizational Users)
      IA-9 Service Identification and Authentication
      IA-10 Adaptive Authentication
      IA-11 Re-authentication
      IA-12 Identity Proofing
      IR-1 Policy and Procedures
      IR-2 Incident Response Training
      IR-3 Incident Response Testing
      IR-4 Incident Handling
      IR-5 Incident Monitoring
      IR-6 Incident Reporting
      IR-7 Incident Response Assistance
      IR-8 Incident Response Plan
      IR-9 Information Spillage Response
      MA-1 Policy and Procedures
      MA-2 Controlled Maintenance
      MA-3 Maintenance Tools
      MA-4 Nonlocal Maintenance
      MA-5 Maintenance Personnel
      MA-6 Timely Maintenance
      MA-7 Field Maintenance
      MP-1 Policy and Procedures
      MP-2 Media Access
      MP-3 Media Marking
      MP-4 Media Storage
      MP-5 Media Transport
      MP-6 Media Sanitization
      MP-7 Media Use
      MP-8 Media Downgrading
      PE-1 Policy and Procedures
      PE-2 Physical Access Authorizations
      PE-3 Physical Access Control
      PE-4 Access Control for Transmission
      PE-5 Access Control for Output Devices
      PE-6 Monitoring Physical Access
      PE-8 Visitor Access Records
      PE-9 Power Equipment and Cabling
      PE-10 Emergency Shutoff
      PE-11 Emergency Power
      PE-12 Emergency Lighting
      PE-13 Fire Protection
      PE-14 Environmental Controls
      PE-15 Water Damage Protection
      PE-16 Delivery and Removal
      PE-17 Alternate Work Site
      PE-18 Location of System Components
      PE-19 Information Leakage
      PE-20 Asset Monitoring and Tracking
      PE-21 Electromagnetic Pulse Protection
      PE-22 Component Marking
      PE-23 Facility Location
      PL-1 Policy and Procedures
      PL-2 System Security and Privacy Plans
      PL-4 Rules of Behavior
      PL-7 Concept of Operations
      PL-8 Security and Privacy Architectures
      PL-9 Central Management
      PL-10 Baseline Selection
      PL-11 Baseline Tailoring
      PM-1 Information Security Program Plan
      PM-2 Information Security Program Leadership Role
      PM-3 Information Security and Privacy Resources
      PM-4 Plan of Action and Milestones Process
      PM-5 System Inventory
      PM-6 Measures of Performance
      PM-7 Enterprise Architecture
      PM-8 Critical Infrastructure Plan
      PM-9 Risk Management Strategy
      PM-10 Authorization Process
      PM-11 Mission and Business Process Definition
      PM-12 Insider Threat Program
      PM-13 Security and Privacy Workforce
      PM-14 Testing, Training, and Monitoring
      PM-15 Security and Privacy Groups and Associations
      PM-16 Threat Awareness Program
      PM-17 Protecting Controlled Unclassified Information on External Systems
      PM-18 Privacy Program Plan
      PM-19 Privacy Program Leadership Role
      PM-20 Dissemination of Privacy Program Information
      PM-21 Accounting of Disclosures
      PM-22 Personally Identifiable Information Quality Management
      PM-23 Data Governance Body
      PM-24 Data Integrity Board
      PM-25 Minimization of Personally Identifiable Information Used in Testing, Training, and Research
      PM-26 Complaint Management
      PM-27 Privacy Reporting
      PM-28 Risk Framing
      PM-29 Risk Management Program Leadership Roles
      PM-30 Supply Chain Risk Management Strategy
      PM-31 Continuous Monitoring Strategy
      PM-32 Purposing
      PS-1 Policy and Procedures
      PS-2 Position Risk Designation
      PS-3 Personnel Screening
      PS-4 Personnel Termination
      PS-5 Personnel Transfer
      PS-6 Access Agreements
      PS-7 External Personnel Security
      PS-8 Personnel Sanctions
      PS-9 Position Descriptions
      PT-1 Policy and Procedures
      PT-2 Authority to Process Personally Identifiable Information
      PT-3 Personally Identifiable Information Processing Purposes
      PT-4 Consent
      PT-5 Privacy Notice
      PT-6 System of Records Notice
      PT-7 Specific Categories of Personally Identifiable Information
      PT-8 Computer Matching Requirements
      RA-1 Policy and Procedures
      RA-2 Security Categorization
      RA-3 Risk Assessment
      RA-5 Vulnerability Monitoring and Scanning
      RA-6 Technical Surveillance Countermeasures Survey
      RA-7 Risk Response
      RA-8 Privacy Impact Assessments
      RA-9 Criticality Analysis
      RA-10 Threat Hunting
      SA-1 Policy and Procedures
      SA-2 Allocation of Resources
      SA-3 System Development Life Cycle
      SA-4 Acquisition Process
      SA-5 System Documentation
      SA-8 Security and Privacy Engineering Principles
      SA-9 External System Services
      SA-10 Developer Configuration Management
      SA-11 Developer Testing and Evaluation
      SA-15 Development Process, Standards, and Tools
      SA-16 Developer-provided Training
      SA-17 Developer Security and Privacy Architecture and Design
      SA-20 Customized Development of Critical Components
      SA-21 Developer Screening
      SA-22 Unsupported System Components
      SA-23 Specialization
      SC-1 Policy and Procedures
      SC-2 Separation of System and User Functionality
      SC-3 Security Function Isolation
      SC-4 Information in Shared System Resources
      SC-5 Denial-of-service Protection
      SC-6 Resource Availability
      SC-7 Boundary Protection
      SC-8 Transmission Confidentiality and Integrity
      SC-10 Network Disconnect
      SC-11 Trusted Path
      SC-12 Cryptographic Key Establishment and Management
      SC-13 Cryptographic Protection
      SC-15 Collaborative Computing Devices and Applications
      SC-16 Transmission of Security and Privacy Attributes
      SC-17 Public Key Infrastructure Certificates
      SC-18 Mobile Code
      SC-20 Secure Name/Address Resolution Service (Authoritative Source)
      SC-21 Secure Name/Address Resolution Service (Recursive or Caching Resolver)
      SC-22 Architecture and Provisioning for Name/Address Resolution Service
      SC-23 Session Authenticity
      SC-24 Fail in Known State
      SC-25 Thin Nodes
      SC-26 Decoys
      SC-27 Platform-independent Applications
      SC-28 Protection of Information at Rest
      SC-29 Heterogeneity
      SC-30 Concealment and Misdirection
      SC-31 Covert Channel Analysis
      SC-32 System Partitioning
      SC-34 Non-modifiable Executable Programs
      SC-35 External Malicious Code Identification
      SC-36 Distributed Processing and Storage
      SC-37 Out-of-band Channels
      SC-38 Operations Security
      SC-39 Process Isolation
      SC-40 Wireless Link Protection
      SC-41 Port and I/O Device Access
      SC-42 Sensor Capability and Data
      SC-43 Usage Restrictions
      SC-44 Detonation Chambers
      SC-45 System Time Synchronization
      SC-46 Cross Domain Policy Enforcement
      SC-47 Alternate Communications Paths
      SC-48 Sensor Relocation
      SC-49 Hardware-enforced Separation and Policy Enforcement
      SC-50 Software-enforced Separation and Policy Enforcement
      SC-51 Hardware-based Protection
      SI-1 Policy and Procedures
      SI-2 Flaw Remediation
      SI-3 Malicious Code Protection
      SI-4 System Monitoring
      SI-5 Security Alerts, Advisories, and Directives
      SI-6 Security and Privacy Function Verification
      SI-7 Software, Firmware, and Information Integrity
      SI-8 Spam Protection
      SI-10 Information Input Validation
      SI-11 Error Handling
      SI-12 Information Management and Retention
      SI-13 Predictable Failure Prevention
      SI-14 Non-persistence
      SI-15 Information Output Filtering
      SI-16 Memory Protection
      SI-17 Fail-safe Procedures
      SI-18 Personally Identifiable Information Quality Operations
      SI-19 De-identification
      SI-20 Tainting
      SI-21 Information Refresh
      SI-22 Information Diversity
      SI-23 Information Fragmentation
      SR-1 Policy and Procedures
      SR-2 Supply Chain Risk Management Plan
      SR-3 Supply Chain Controls and Processes
      SR-4 Provenance
      SR-5 Acquisition Strategies, Tools, and Methods
      SR-6 Supplier Assessments and Reviews
      SR-7 Supply Chain Operations Security
      SR-8 Notification Agreements
      SR-9 Tamper Resistance and Detection
      SR-10 Inspection of Systems or Components
      SR-11 Component Authenticity
      SR-12 Component Disposal
      """;

  private NistTable() {}
}
